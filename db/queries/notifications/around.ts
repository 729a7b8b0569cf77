import { desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { editionHand } from '@/db/schema/hands'
import { watch } from '@/db/schema/notifications'
import { approval, debt, move, opinion, reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import { comment, thread } from '@/db/schema/talk'

const ids = (rows: SQL) => sql<string[]>`array(${rows})::text[]`
const newest = (rows: SQL) => sql<string | null>`(${rows} limit 1)`

/** Who has to do with an edition, by what they did; in one question. Ids of people, some of whom may have left. */
export const around = async (
  reader: Reader,
  { id: editionId, storyId }: { readonly id: string; readonly storyId: string },
) => {
  const ofThis = sql`edition_id = ${editionId}`
  const [row] = await reader
    .select({
      reviewers: ids(sql`select distinct person_id from ${opinion} where ${ofThis} and person_id is not null`),
      talkers: ids(sql`select distinct c.author_id from ${comment} c join ${thread} t on t.id = c.thread_id
        where t.story_id = ${storyId} and c.author_id is not null`),
      watchers: ids(sql`select person_id from ${watch} where story_id = ${storyId} and mode = 'watching'`),
      hands: ids(sql`select person_id from ${editionHand} where ${ofThis}`),
      approver: newest(sql`select person_id from ${approval} where ${ofThis} order by at desc`),
      scheduler: newest(sql`select actor_id from ${move} where ${ofThis} and move = 'schedule' order by at desc`),
      debtOpener: newest(sql`select opened_by from ${debt} where ${ofThis} order by cleared_at desc nulls last`),
      moves: sql<number>`(select count(*)::int from ${move} where ${ofThis})`,
    })
    .from(edition)
    .where(eq(edition.id, editionId))
  if (!row) throw new Error('No such edition.')
  return row
}

/** The newest run of an edition, whatever became of it. */
export const newestRun = async (reader: Reader, editionId: string) => {
  const [run] = await reader
    .select()
    .from(reviewRun)
    .where(eq(reviewRun.editionId, editionId))
    .orderBy(sql`${reviewRun.closedAt} is not null`, desc(reviewRun.openedAt))
    .limit(1)
  return run ?? null
}
