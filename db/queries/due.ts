import { and, asc, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { edition } from '@/db/schema/story'

export type Due = { readonly storyId: string; readonly editionId: string }

const MOST = 50

/** The database's clock: those of the instances may differ, and decide nothing. */
export const databaseNow = async (reader: Reader): Promise<Date> => {
  const { rows } = await reader.execute<{ at: string }>(sql`select extract(epoch from clock_timestamp()) * 1000 as at`)
  return new Date(Math.floor(Number(rows[0]?.at)))
}

/** Pieces whose minute has come, in the order in which they were due. */
export const dueToPublish = (reader: Reader, now: Date): Promise<readonly Due[]> =>
  reader
    .select({ storyId: edition.storyId, editionId: edition.id })
    .from(edition)
    .where(
      and(
        eq(edition.state, 'scheduled'),
        lte(edition.publishAt, now),
        or(isNull(edition.retryAt), lte(edition.retryAt, now)),
      ),
    )
    .orderBy(asc(edition.publishAt), asc(edition.id))
    .limit(MOST)

export const dueToRetire = (reader: Reader, now: Date): Promise<readonly Due[]> =>
  reader
    .select({ storyId: edition.storyId, editionId: edition.id })
    .from(edition)
    .where(and(eq(edition.state, 'published'), isNotNull(edition.unpublishAt), lte(edition.unpublishAt, now)))
    .orderBy(asc(edition.unpublishAt), asc(edition.id))
    .limit(MOST)
