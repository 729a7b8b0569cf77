import { and, asc, desc, eq, exists, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { section } from '@/db/schema/newsroom'
import { person } from '@/db/schema/people'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { StoryPage } from '@/newsroom/story/story-line'
import { readCursor, writeCursor } from './cursor'

/** Newest change first, or longest waiting first. */
export type Order = 'changed' | 'filed'

const COLUMN = { changed: edition.changedAt, filed: edition.filedAt } as const

const Place = z.tuple([z.iso.datetime(), z.uuid()])

const below = alias(edition, 'below')

const line = (reader: Reader) => ({
  editionId: edition.id,
  storyId: story.id,
  n: edition.n,
  headline: edition.headline,
  slugline: story.slugline,
  language: edition.language,
  state: edition.state,
  isLiveBelow: sql<boolean>`${exists(
    reader
      .select({ one: sql`1` })
      .from(below)
      .where(and(eq(below.storyId, story.id), eq(below.state, 'published'), ne(below.id, edition.id))),
  )}`,
  section: section.names,
  holder: person.name,
  changedAt: edition.changedAt,
  filedAt: edition.filedAt,
})

/** Lines of the newest edition of each story `where` picks. Who may read them is for `where` to say. */
export const storyLines = async (
  reader: Reader,
  asked: {
    readonly where: SQL | undefined
    readonly order?: Order
    readonly cursor?: string | null
    readonly size: number
  },
): Promise<StoryPage> => {
  const { where, order = 'changed', cursor = null, size } = asked
  const column = COLUMN[order]
  const rows = await reader
    .select(line(reader))
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .innerJoin(person, eq(person.id, sql`coalesce(${story.assigneeId}, ${story.startedBy})`))
    .leftJoin(section, eq(section.id, edition.sectionId))
    .leftJoin(reviewRun, and(eq(reviewRun.editionId, edition.id), isNull(reviewRun.closedAt)))
    .where(and(eq(edition.newest, true), where, after(order, cursor)))
    .orderBy(...(order === 'changed' ? [desc(column), desc(edition.id)] : [asc(column), asc(edition.id)]))
    .limit(size + 1)
  const page = rows.slice(0, size)
  const last = page.at(-1)
  return {
    items: page.map(({ editionId, changedAt, filedAt, ...rest }) => ({
      ...rest,
      at: rest.state === 'in_review' ? (filedAt ?? changedAt) : changedAt,
    })),
    next: rows.length > size && last ? writeCursor([momentOf(last, order).toISOString(), last.editionId]) : null,
  }
}

type Moments = { readonly changedAt: Date; readonly filedAt: Date | null }

const momentOf = ({ changedAt, filedAt }: Moments, order: Order): Date =>
  order === 'filed' ? (filedAt ?? changedAt) : changedAt

const after = (order: Order, cursor: string | null): SQL | undefined => {
  const place = readCursor(Place, cursor)
  if (!place) return undefined
  const [at, id] = place
  const start = sql`(${at}::timestamptz, ${id}::uuid)`
  const here = sql`(${COLUMN[order]}, ${edition.id})`
  return order === 'changed' ? sql`${here} < ${start}` : sql`${here} > ${start}`
}
