import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import { PRIORITIES } from '@/newsroom/story/priorities'
import type { Sort } from '@/newsroom/story/story-filter'
import { readCursor } from './cursor'

/** `filed`: longest waiting first. */
export type Order = Sort | 'filed'

/** The nearest of the story's deadline and its stage's. Needs the open run joined. */
export const dueAt: SQL<Date | null> = sql<Date | null>`least(${story.deadline}, ${reviewRun.stageDeadline})`.mapWith(
  story.deadline,
)

const rank = sql`array_position(array[${sql.join(
  PRIORITIES.map((priority) => sql`${priority}`),
  sql`, `,
)}]::text[], ${story.priority})`

const Moment = z.iso.datetime({ offset: true })
const Rank = z.number().int().min(1).max(PRIORITIES.length)

type Key = { readonly by: SQL; readonly type: SQL; readonly shape: z.ZodType<string | number> }
type Sorting = { readonly keys: readonly Key[]; readonly down: boolean }

const at = (by: SQL): Key => ({ by, type: sql`timestamptz`, shape: Moment })

/** What places a line, most telling first; its id is always the last word. */
const SORTING: Readonly<Record<Order, Sorting>> = {
  changed: { keys: [at(sql`${edition.changedAt}`)], down: true },
  filed: { keys: [at(sql`${edition.filedAt}`)], down: false },
  deadline: { keys: [at(dueAt)], down: false },
  priority: {
    keys: [{ by: rank, type: sql`int`, shape: Rank }, at(sql`${edition.changedAt}`)],
    down: true,
  },
}

const commas = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `)

export const inOrder = (order: Order): SQL => {
  const { keys, down } = SORTING[order]
  // The indexes were made `nulls last`, which is not what `desc` alone says.
  const way = down ? sql`desc nulls last` : sql`asc`
  return commas([...keys.map(({ by }) => by), sql`${edition.id}`].map((by) => sql`${by} ${way}`))
}

/** The place of a line, to begin the next page after it. */
export const placeOf = (order: Order): SQL<unknown> =>
  sql<unknown>`jsonb_build_array(${commas(SORTING[order].keys.map(({ by }) => by))}, ${edition.id})`

/** Lines after the place a cursor names; from the beginning when it names none. */
export const after = (order: Order, cursor: string | null): SQL | undefined => {
  const { keys, down } = SORTING[order]
  const place = readCursor(z.array(z.union([z.string(), z.number()])).length(keys.length + 1), cursor)
  const id = z.uuid().safeParse(place?.at(-1))
  if (!place || !id.success) return undefined
  const given = keys.map(({ shape, type }, index) => ({ value: shape.safeParse(place[index]), type }))
  if (!given.every(({ value }) => value.success)) return undefined
  const here = commas([...keys.map(({ by }) => by), sql`${edition.id}`])
  const there = commas([...given.map(({ value, type }) => sql`${value.data}::${type}`), sql`${id.data}::uuid`])
  return down ? sql`(${here}) < (${there})` : sql`(${here}) > (${there})`
}
