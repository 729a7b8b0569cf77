import { asc, lte, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import type { CalendarDay, Entry } from '@/newsroom/story/calendar'
import { spanOfDays } from '@/newsroom/time/span-of-days'
import { deskIds, readableStories } from '../readable-stories'
import { planned } from './planned'

export type CalendarAsked = {
  /** `2026-11-25`, one after the other. */
  readonly days: readonly string[]
  readonly zone: string
  /** Entries of one day that are shown; beyond them there is a number. */
  readonly most: number
}

/** What comes on each of these days, earliest first, as the clocks of the zone have it. */
export const calendar = async (
  reader: Reader,
  actor: Actor,
  { days, zone, most }: CalendarAsked,
): Promise<readonly CalendarDay[]> => {
  const spans = days.map((day) => spanOfDays(day, day, zone))
  const [from, to] = [spans.at(0)?.from, spans.at(-1)?.to]
  if (!from || !to) return []
  const readable = readableStories(actor, await deskIds(reader))
  const coming = planned(reader, { readable, span: { from, to } }).as('coming')
  // Days begin where the zone says, which the database's own tables of zones need not know.
  const starts = sql.join(
    spans.map((span) => sql`${span.from.toISOString()}::timestamptz`),
    sql`, `,
  )
  const day = sql<number>`width_bucket(${coming.at}, array[${starts}])`
  const counted = reader
    .select({
      kind: coming.kind,
      at: coming.at,
      editionId: coming.editionId,
      storyId: coming.storyId,
      headline: coming.headline,
      slugline: coming.slugline,
      language: coming.language,
      state: coming.state,
      isLimited: coming.isLimited,
      stage: coming.stage,
      stageNames: coming.stageNames,
      day: day.as('day'),
      nth: sql<number>`row_number() over (partition by ${day} order by ${coming.at}, ${coming.kind}, ${coming.editionId})`.as(
        'nth',
      ),
      count: sql<number>`count(*) over (partition by ${day})`.mapWith(Number).as('count'),
    })
    .from(coming)
    .as('counted')
  const rows = await reader
    .select()
    .from(counted)
    .where(lte(counted.nth, most))
    .orderBy(asc(counted.day), asc(counted.nth))
  const byDay = Map.groupBy(rows, ({ day: bucket }) => bucket)
  return days.map((name, index) => {
    const entries = byDay.get(index + 1) ?? []
    return { day: name, entries: entries.map(entryOf), count: entries[0]?.count ?? 0 }
  })
}

const entryOf = ({
  day: _day,
  nth: _nth,
  count: _count,
  ...entry
}: Entry & Record<'day' | 'nth' | 'count', number>): Entry => entry
