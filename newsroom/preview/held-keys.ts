import { z } from 'zod'

/** A link this browser has opened, and the key it was given for that. */
export type HeldKey = { readonly linkId: string; readonly key: string }

/** A browser remembers the links it opened last, and no more. */
const MOST = 6
const BETWEEN = '~'

const Held = z.tuple([z.uuid(), z.string().regex(/^[\w-]{20,100}$/)])

/** What the cookie says. Whatever we did not write is not there. */
export const heldKeys = (cookie: string | undefined): readonly HeldKey[] =>
  (cookie ?? '')
    .slice(0, 2_000)
    .split(BETWEEN)
    .slice(0, MOST)
    .flatMap((entry) => {
      const read = Held.safeParse(entry.split('.'))
      return read.success ? [{ linkId: read.data[0], key: read.data[1] }] : []
    })

/** The cookie with one more key, which stands first. */
export const withKey = (cookie: string | undefined, one: HeldKey): string =>
  [one, ...heldKeys(cookie).filter(({ linkId }) => linkId !== one.linkId)]
    .slice(0, MOST)
    .map(({ linkId, key }) => `${linkId}.${key}`)
    .join(BETWEEN)
