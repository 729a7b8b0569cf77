import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { pagesShowing } from '../moves/end-publication'
import { purgePages } from '../purge-pages'
import type { Done } from './new-record'
import type { ReissueContext } from './reissue-context'
import { tellPartnersOf } from './tell-partners-of'

/** What hangs on a publication beside its notices: hung on each new record as on the one before it. */
const HANGING: readonly ((pairs: SQL) => SQL)[] = [
  (pairs) => sql`insert into publication_topic (publication_id, topic_id, first_published_at)
    select k.new, h.topic_id, h.first_published_at from publication_topic h join ${pairs} on k.old = h.publication_id`,
  (pairs) => sql`insert into publication_author (publication_id, author_slug, first_published_at)
    select k.new, h.author_slug, h.first_published_at from publication_author h join ${pairs} on k.old = h.publication_id`,
  (pairs) => sql`insert into publication_media (publication_id, media_id)
    select k.new, h.media_id from publication_media h join ${pairs} on k.old = h.publication_id`,
]

/** Ends the records of these pieces and begins the new ones, with all that hangs on them, in one statement a table. */
export const writeRecords = async (
  tx: Tx,
  context: ReissueContext,
  dones: readonly Done[],
  at: Date,
): Promise<void> => {
  if (dones.length === 0) return
  const ids = dones.map(({ former }) => former.record.id)
  await tx.update(publication).set({ toAt: at }).where(inArray(publication.id, ids))
  await tx.insert(publication).values(dones.map(({ written }) => written.record))
  await tx.insert(publicationDisclaimer).values(dones.flatMap(({ written }) => written.notices))
  const pairs = JSON.stringify(dones.map(({ former, written }) => ({ old: former.record.id, new: written.record.id })))
  for (const hang of HANGING) await tx.execute(hang(sql`jsonb_to_recordset(${pairs}::jsonb) as k(old uuid, new uuid)`))
  const tags = dones.flatMap(({ former: { record } }) => pagesShowing(record.storyId, record.head))
  await purgePages(tx, [...new Set(tags)])
  await tellPartnersOf(tx, context, dones, at)
}
