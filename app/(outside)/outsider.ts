import { cookies } from 'next/headers'
import type { Outsider } from '@/commands/preview/lock-link'
import { database } from '@/db/connect'
import { type OutsideLink, standingLink } from '@/db/queries/outside-link'
import { withKey } from '@/newsroom/preview/held-keys'
import { shownBy } from '@/newsroom/preview/shown'
import { heldHashes } from '@/platform/held-hashes'
import { lookCookie } from '@/platform/look-cookie'
import { hashToken } from '@/platform/token'

export type TokenParams = { readonly params: Promise<{ readonly token: string }> }

const LONGEST = 100

/** Who asks: by the address they came to, and by the cookie of their browser. */
export const outsiderAt = async (params: TokenParams['params']): Promise<Outsider> => ({
  token: (await params).token.slice(0, LONGEST),
  cookie: (await cookies()).get(lookCookie().name)?.value,
})

/** The link, and what it shows in this browser; null: nothing at all. */
export const linkFor = async (
  { token, cookie }: Outsider,
  now: Date,
): Promise<{ readonly found: OutsideLink; readonly shows: 'door' | 'code' | 'piece' } | null> => {
  const found = await standingLink(database(), hashToken(token), now)
  const shows = found ? shownBy(found.link, heldHashes(cookie), now) : 'nothing'
  return found && shows !== 'nothing' ? { found, shows } : null
}

export const keepKey = async ({ cookie }: Outsider, held: { linkId: string; key: string }): Promise<void> => {
  const { name, options } = lookCookie()
  ;(await cookies()).set(name, withKey(cookie, held), options)
}
