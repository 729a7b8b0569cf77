import { and, asc, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { edition } from '@/db/schema/story'

export type Due = { readonly storyId: string; readonly editionId: string }

/** How many are taken up in one look. */
export const MOST_DUE = 50

/** The database's clock: those of the instances may differ, and decide nothing. */
export const databaseNow = async (reader: Reader): Promise<Date> => {
  const { rows } = await reader.execute<{ at: string }>(sql`select extract(epoch from clock_timestamp()) * 1000 as at`)
  return new Date(Math.floor(Number(rows[0]?.at)))
}

/**
 * Pieces whose minute has come, the earliest minute first. Within a minute each instance takes them in an order of its
 * own: in the same order, all of them would wait for the same piece.
 */
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
    .orderBy(asc(edition.publishAt), sql`random()`)
    .limit(MOST_DUE)

export const dueToRetire = (reader: Reader, now: Date): Promise<readonly Due[]> =>
  reader
    .select({ storyId: edition.storyId, editionId: edition.id })
    .from(edition)
    .where(and(eq(edition.state, 'published'), isNotNull(edition.unpublishAt), lte(edition.unpublishAt, now)))
    .orderBy(asc(edition.unpublishAt), asc(edition.id))
    .limit(MOST_DUE)
