import { and, eq, exists, ne, type SQL, sql } from 'drizzle-orm'
import { alias, unionAll } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { publication } from '@/db/schema/publication'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import { type Column, keyOf } from '@/newsroom/story/board'
import type { Card, CardPage } from '@/newsroom/story/board-card'
import { below, inColumn, inOrder, newest, openRun, placedBy, standing } from './board-columns'
import { readCursor, writeCursor } from './cursor'

const SIZE = 20

const Place = z.tuple([z.iso.datetime(), z.uuid()])
export type Place = z.infer<typeof Place>

/** A place in a column, from the word an address or a browser keeps; null for the beginning. */
export const readPlace = (cursor: string | null): Place | null => readCursor(Place, cursor)

type Asked = { readonly where: SQL | undefined; readonly startOfToday: Date; readonly after: Place | null }
type Row = Card & { readonly column: string; readonly place: Date }

/** The first cards of each column, and one more to know whether there are others: one question for the whole board. */
export const cardsIn = async (reader: Reader, columns: readonly Column[], asked: Asked): Promise<readonly Row[]> => {
  const [first, second, ...rest] = columns.map((column) => cardsOf(reader, column, asked))
  if (!first) return []
  return second ? unionAll(first, second, ...rest) : first
}

/** Those of one column as a page. */
export const pageOf = (column: Column, rows: readonly Row[]): CardPage => {
  const own = rows.filter((row) => row.column === keyOf(column))
  const shown = own.slice(0, SIZE)
  const last = shown.at(-1)
  return {
    cards: shown.map(({ column: _column, place: _place, ...card }) => card),
    next: own.length > SIZE && last ? writeCursor([last.place.toISOString(), last.editionId]) : null,
  }
}

const cardsOf = (reader: Reader, column: Column, { where, startOfToday, after }: Asked) => {
  const cards = reader
    .select(fieldsOf(reader, column))
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .leftJoin(reviewRun, openRun)
    .leftJoin(person, eq(person.id, holderOf(column)))
    .$dynamic()
  const joined =
    column.state === 'published' ? cards.innerJoin(publication, standing).innerJoin(newest, sql`true`) : cards
  return joined
    .where(and(inColumn(column, startOfToday), where, after ? below(column, after) : undefined))
    .orderBy(...inOrder(column))
    .limit(SIZE + 1)
}

const holderOf = ({ state }: Column): SQL =>
  state === 'in_review' ? sql`${reviewRun.claimedBy}` : sql`coalesce(${story.assigneeId}, ${story.startedBy})`

/** What presses next, for a piece in each state. */
const DUE: Readonly<Record<Column['state'], SQL>> = {
  draft: sql`${story.deadline}`,
  in_review: sql`least(${reviewRun.stageDeadline}, ${story.deadline})`,
  sent_back: sql`${story.deadline}`,
  approved: sql`${story.deadline}`,
  scheduled: sql`${edition.publishAt}`,
  publish_failed: sql`${edition.publishAt}`,
  published: sql`null::timestamptz`,
}

const sinceOf = ({ state }: Column): SQL => {
  if (state === 'published') return sql`${publication.fromAt}`
  return state === 'in_review' ? sql`${reviewRun.stageOpenedAt}` : sql`${edition.changedAt}`
}

const earlier = alias(edition, 'earlier')

const fieldsOf = (reader: Reader, column: Column) => ({
  column: sql<string>`${keyOf(column)}::text`.as('column'),
  editionId: edition.id,
  storyId: edition.storyId,
  n: edition.n,
  headline: edition.headline,
  slugline: story.slugline,
  language: edition.language,
  state: edition.state,
  isLiveBelow: sql<boolean>`${exists(
    reader
      .select({ one: sql`1` })
      .from(earlier)
      .where(and(eq(earlier.storyId, story.id), eq(earlier.state, 'published'), ne(earlier.id, edition.id))),
  )}`.as('is_live_below'),
  holder: person.name,
  priority: story.priority,
  due: sql<Date | null>`${DUE[column.state]}`.mapWith(story.deadline).as('due'),
  since: sql<Date>`${sinceOf(column)}`.mapWith(edition.changedAt).as('since'),
  place: sql<Date>`${placedBy(column)}`.mapWith(edition.changedAt).as('place'),
})
