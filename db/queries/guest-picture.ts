import { and, eq, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { revision } from '@/db/schema/story'
import { heldKeys } from '@/newsroom/preview/held-keys'
import { shownBy } from '@/newsroom/preview/shown'
import { heldHashes } from '@/platform/held-hashes'
import { standingLinks } from './outside-link'

/** Is the picture in a version that this browser was let in to see, by a link it opened? `cookie` says which. */
export const isGuestPicture = async (
  reader: Reader,
  { cookie, mediaId, now }: { readonly cookie: string | undefined; readonly mediaId: string; readonly now: Date },
): Promise<boolean> => {
  const ids = heldKeys(cookie).map(({ linkId }) => linkId)
  const hashes = heldHashes(cookie)
  const versions = (await standingLinks(reader, ids, now))
    .filter(({ link }) => shownBy(link, hashes, now) === 'piece')
    .map(({ link, edition }) => and(eq(revision.editionId, edition.id), eq(revision.seq, link.seq ?? edition.headSeq)))
  if (versions.length === 0) return false
  const holding = sql`jsonb_path_query_array(${revision.package}, '$.**.mediaId') @> jsonb_build_array(${mediaId.toLowerCase()}::text)`
  const rows = await reader
    .select({ id: revision.id })
    .from(revision)
    .where(and(or(...versions), holding))
    .limit(1)
  return rows.length > 0
}
