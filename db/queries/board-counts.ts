import { and, count, eq, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import { type Column, keyOf } from '@/newsroom/story/board'
import { MOST_COUNTED } from '@/newsroom/story/board-card'
import { inColumn, newest, openRun, standing } from './board-columns'

type Counted = { readonly where: SQL | undefined; readonly startOfToday: Date }

/** How many pieces stand in each column, in one question; nobody counts further than the board says. */
export const countsIn = async (
  reader: Reader,
  columns: readonly Column[],
  { where, startOfToday }: Counted,
): Promise<ReadonlyMap<string, number>> => {
  const counted = columns.map((column) => {
    const few = piecesOf(reader, column)
      .where(and(inColumn(column, startOfToday), where))
      .limit(MOST_COUNTED + 1)
      .as('few')
    return reader.select({ key: sql<string>`${keyOf(column)}::text`.as('key'), count: count() }).from(few)
  })
  const [first, second, ...rest] = counted
  if (!first || !second) throw new Error('A board has more than one column.')
  const rows = await unionAll(first, second, ...rest)
  return new Map(rows.map(({ key, count: found }) => [key, found]))
}

const piecesOf = (reader: Reader, { state }: Column) => {
  const pieces = reader
    .select({ id: edition.id })
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .leftJoin(reviewRun, openRun)
    .$dynamic()
  return state === 'published' ? pieces.innerJoin(publication, standing).innerJoin(newest, sql`true`) : pieces
}
