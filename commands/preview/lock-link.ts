import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { type OutsideLink, standingLink } from '@/db/queries/outside-link'
import { previewLink } from '@/db/schema/preview'
import { shownBy } from '@/newsroom/preview/shown'
import { heldHashes } from '@/platform/held-hashes'
import { hashToken } from '@/platform/token'

/** The link of this token, locked, if it leads anywhere. */
export const lockLink = async (tx: Tx, token: string, now: Date): Promise<OutsideLink | null> => {
  const tokenHash = hashToken(token)
  await tx.select({ id: previewLink.id }).from(previewLink).where(eq(previewLink.tokenHash, tokenHash)).for('update')
  return standingLink(tx, tokenHash, now)
}

/** How somebody outside is known: by the address they came to, and by the keys their browser holds. */
export type Outsider = { readonly token: string; readonly cookie: string | undefined }

/** The link, locked, if in this browser it shows just that: the question for the code, or the piece. */
export const lockShowing = async (
  tx: Tx,
  { token, cookie }: Outsider,
  { now, shows }: { readonly now: Date; readonly shows: 'code' | 'piece' },
): Promise<OutsideLink | null> => {
  const found = await lockLink(tx, token, now)
  return found && shownBy(found.link, heldHashes(cookie), now) === shows ? found : null
}
