import { and, asc, eq, gte, isNull, type SQL, sql } from 'drizzle-orm'
import { alias, type PgColumn, unionAll } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import { edition, story } from '@/db/schema/story'
import { type Column, WHOLE_STATES } from '@/newsroom/story/board'
import { beyond, type Place, type Spot, spotIn } from './spot'

type WholeColumn = Extract<Column, { stage: null }>

export type Asked = {
  readonly where: SQL | undefined
  /** By the newsroom's clock. */
  readonly startOfToday: Date
  readonly most: number
}

type Sorting = { readonly by: PgColumn; readonly order: 'up' | 'down' }

/** Last touched first; but what is planned stands by its minute. */
const SORTING: Readonly<Record<WholeColumn['state'], Sorting>> = {
  draft: { by: edition.changedAt, order: 'down' },
  sent_back: { by: edition.changedAt, order: 'down' },
  approved: { by: edition.changedAt, order: 'down' },
  scheduled: { by: edition.publishAt, order: 'up' },
  publish_failed: { by: edition.publishAt, order: 'up' },
  published: { by: publication.fromAt, order: 'down' },
}

/** The first spots of every column but those of the review: one question, and one index scan for each. */
export const spotsInStates = (reader: Reader, asked: Asked): Promise<readonly Spot[]> => {
  const [first, second, ...rest] = WHOLE_STATES.map((state) => spotsOf(reader, { state, stage: null }, asked, null))
  return !first || !second ? Promise.resolve([]) : unionAll(first, second, ...rest)
}

export const spotsInState = (
  reader: Reader,
  column: WholeColumn,
  asked: Asked,
  after: Place,
): Promise<readonly Spot[]> => spotsOf(reader, column, asked, after)

const spotsOf = (reader: Reader, column: WholeColumn, { where, startOfToday, most }: Asked, after: Place | null) => {
  const { by, order } = SORTING[column.state]
  const spots = reader
    .select(spotIn(column, by))
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .$dynamic()
  const isPublished = column.state === 'published'
  const found = isPublished ? spots.innerJoin(publication, standing).innerJoin(newest, newestOfStory) : spots
  const shown = isPublished ? since(startOfToday) : eq(edition.newest, true)
  return found
    .where(and(eq(edition.state, column.state), shown, where, beyond(by, order, after)))
    .orderBy(...inOrder(by, order))
    .limit(most)
}

/** The indexes were made `nulls last`, which is not what `desc` alone says. */
const inOrder = (by: PgColumn, order: Sorting['order']): readonly SQL[] =>
  order === 'down' ? [sql`${by} desc nulls last`, sql`${edition.id} desc nulls last`] : [asc(by), asc(edition.id)]

const newest = alias(edition, 'newest')
const standing = and(eq(publication.storyId, story.id), eq(publication.editionId, edition.id), isNull(publication.toAt))
const newestOfStory = and(eq(newest.storyId, story.id), eq(newest.newest, true))

/** What was published since then has changed since then, and so is found by the index of changes. */
const since = (start: Date): SQL | undefined => and(gte(publication.fromAt, start), gte(newest.changedAt, start))
