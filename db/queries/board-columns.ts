import { and, asc, desc, eq, gte, isNull, type SQL, sql } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import { publication } from '@/db/schema/publication'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Column } from '@/newsroom/story/board'

/** The newest edition of a story. */
export const newest = alias(edition, 'newest')

/** The open review of an edition. */
export const openRun = and(eq(reviewRun.editionId, edition.id), isNull(reviewRun.closedAt))

/** The publication an edition stands with. */
export const standing = and(eq(publication.editionId, edition.id), isNull(publication.toAt))

/** What puts a piece into a column. Needs the open run joined; for what is published also `standing` and `newest`. */
export const inColumn = ({ state, stage }: Column, startOfToday: Date): SQL | undefined => {
  if (stage !== null) return and(eq(edition.state, 'in_review'), eq(edition.newest, true), eq(reviewRun.stage, stage))
  return state === 'published' ? publishedSince(startOfToday) : and(eq(edition.state, state), eq(edition.newest, true))
}

/** What was published since then has changed since then, and so is found by the index of changes. */
const publishedSince = (start: Date): SQL | undefined =>
  and(
    eq(edition.state, 'published'),
    gte(publication.fromAt, start),
    eq(newest.storyId, story.id),
    eq(newest.newest, true),
    gte(newest.changedAt, start),
  )

type Sorting = { readonly by: PgColumn; readonly down: boolean }

/** Last touched first; but what waits for a reader stands by how long it waits, and what is planned by its minute. */
const SORTING: Readonly<Record<Column['state'], Sorting>> = {
  draft: { by: edition.changedAt, down: true },
  in_review: { by: edition.filedAt, down: false },
  sent_back: { by: edition.changedAt, down: true },
  approved: { by: edition.changedAt, down: true },
  scheduled: { by: edition.publishAt, down: false },
  publish_failed: { by: edition.publishAt, down: false },
  published: { by: publication.fromAt, down: true },
}

/** What places a piece in its column. */
export const placedBy = ({ state }: Column): PgColumn => SORTING[state].by

export const inOrder = ({ state }: Column): [SQL, SQL] => {
  const { by, down } = SORTING[state]
  return down ? [desc(by), desc(edition.id)] : [asc(by), asc(edition.id)]
}

/** Further down the column than this place. */
export const below = ({ state }: Column, [at, id]: readonly [string, string]): SQL => {
  const { by, down } = SORTING[state]
  const [here, there] = [sql`(${by}, ${edition.id})`, sql`(${at}::timestamptz, ${id}::uuid)`]
  return down ? sql`${here} < ${there}` : sql`${here} > ${there}`
}
