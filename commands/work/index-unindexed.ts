import { and, asc, eq, gt, notExists, sql } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { edition, revision, story } from '@/db/schema/story'
import { storySearch } from '@/db/schema/work'
import { indexStories } from '../revisions/index-story'

const BATCH = 200

/**
 * Lets stories be found that were written before they were indexed, and says how many. Nothing to do costs one look;
 * told to stop, it stops after the batch at hand, and goes on there next time.
 */
export const indexUnindexed = async (db: Db, signal: AbortSignal): Promise<number> => {
  let [done, last] = [0, '00000000-0000-0000-0000-000000000000']
  while (!signal.aborted) {
    const batch = await unindexedAfter(db, last)
    const end = batch.at(-1)
    if (!end) break
    await db.transaction((tx) => indexStories(tx, batch))
    done += batch.length
    last = end.story.id
  }
  return done
}

const unindexedAfter = (db: Db, last: string) =>
  db
    .select({
      story: { id: story.id, slugline: story.slugline },
      head: { package: revision.package, notices: revision.notices },
    })
    .from(story)
    .innerJoin(edition, and(eq(edition.storyId, story.id), eq(edition.newest, true)))
    .innerJoin(revision, and(eq(revision.editionId, edition.id), eq(revision.seq, edition.headSeq)))
    .where(
      and(
        gt(story.id, last),
        notExists(db.select({ one: sql`1` }).from(storySearch).where(eq(storySearch.storyId, story.id))),
      ),
    )
    .orderBy(asc(story.id))
    .limit(BATCH)
