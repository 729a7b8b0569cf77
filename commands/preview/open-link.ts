import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import type { LinkRow } from '@/db/queries/outside-link'
import { previewLink, previewOpening } from '@/db/schema/preview'
import { cutAddress } from '@/newsroom/preview/cut-address'
import { heldKeys } from '@/newsroom/preview/held-keys'
import { isForOneBrowser, isOpenHere, shownBy } from '@/newsroom/preview/shown'
import { done, type Result, refused } from '@/newsroom/result'
import { heldHashes } from '@/platform/held-hashes'
import { hashToken } from '@/platform/token'
import type { Context } from '../context'
import type { Origin } from '../open-session'
import { record } from '../record'
import { lockLink, type Outsider } from './lock-link'

export type Opened = { readonly linkId: string; readonly key: string }

const DEVICE_LENGTH = 300

/**
 * The button was pressed. A link for one opening, or for a reviewer, belongs from now on to the browser whose key came
 * along; a link for several has one key for all who open it. Pressing twice opens once.
 */
export const openLink = (context: Context<null>, asked: Outsider & Origin): Promise<Result<Opened | 'keyless'>> =>
  context.db.transaction(async (tx) => {
    const at = context.now()
    const hashes = heldHashes(asked.cookie)
    const found = await lockLink(tx, asked.token, at)
    if (!found || shownBy(found.link, hashes, at) === 'nothing') return refused({ kind: 'notFound' })
    const { link } = found
    const key = keyOf(link, asked)
    if (key === null) return done('keyless')
    if (!isOpenHere(link, hashes, at)) await note(tx, context, link, { ...asked, key, at })
    return done({ linkId: link.id, key })
  })

const keyOf = (link: LinkRow, { token, cookie }: Outsider): string | null =>
  isForOneBrowser(link)
    ? (heldKeys(cookie).find(({ linkId }) => linkId === link.id)?.key ?? null)
    : hashToken(`opened ${token}`)

type Opening = Origin & { readonly key: string; readonly at: Date }

const note = async (tx: Tx, { newId }: Context<null>, link: LinkRow, opening: Opening): Promise<void> => {
  const { key, at, device, address } = opening
  await tx
    .update(previewLink)
    .set({ usedAt: at, sessionHash: hashToken(key), confirmedAt: null })
    .where(eq(previewLink.id, link.id))
  await tx.insert(previewOpening).values({
    id: newId(),
    linkId: link.id,
    at,
    device: device.slice(0, DEVICE_LENGTH),
    address: cutAddress(address),
  })
  await record(tx, null, at, {
    kind: 'openPreviewLink',
    subjectType: 'story',
    subjectId: link.storyId,
    detail: { linkId: link.id, after: link.name || '—' },
  })
}
