import { parseDate } from '@internationalized/date'
import { z } from 'zod'
import type { Locale } from '@/newsroom/language/locales'
import { TimeZone } from '@/newsroom/people/time-zone'
import { Month, monthGrid, weekOf } from '@/newsroom/time/month-grid'
import { dayOf } from '@/newsroom/time/start-of-day'

export const VIEWS = ['month', 'week'] as const
export type View = (typeof VIEWS)[number]

/** What somebody looks at: a month, or the week a day is in, by the clocks of a zone. */
export type CalendarPlace = {
  readonly view: View
  /** `2026-11` */
  readonly month: string
  /** `2026-11-25`, within the month. */
  readonly day: string
  readonly zone: string
}

const monthOf = (day: string): string => day.slice(0, 7)

const Query = z.object({
  month: Month.nullable().catch(null),
  day: z.iso
    .date()
    .refine((day) => Month.safeParse(monthOf(day)).success)
    .nullable()
    .catch(null),
  view: z.enum(VIEWS).catch('month'),
  zone: TimeZone.nullable().catch(null),
})

/** What an address names; what it leaves open is today, and the newsroom's zone. */
export const readCalendarPlace = (query: unknown, now: Date, houseZone: string): CalendarPlace => {
  const { month, day, view, zone: asked } = Query.parse(query)
  const zone = asked ?? houseZone
  const today = dayOf(now, zone)
  const wanted = month ?? monthOf(day ?? today)
  const within = [day, today].find((known) => known !== null && monthOf(known) === wanted)
  return { view, month: wanted, day: within ?? `${wanted}-01`, zone }
}

/** The address of a place; the newsroom's own zone goes without saying. */
export const calendarAddress = ({ view, month, day, zone }: CalendarPlace, houseZone: string): string => {
  const query = new URLSearchParams({
    month,
    ...(view === 'week' ? { view, day } : {}),
    ...(zone === houseZone ? {} : { zone }),
  })
  return `/desk/calendar?${query}`
}

/** The same view so many months or weeks on. */
export const turned = (place: CalendarPlace, by: 1 | -1): CalendarPlace => {
  const step = place.view === 'week' ? { weeks: by } : { months: by }
  const from = place.view === 'week' ? place.day : `${place.month}-01`
  const day = parseDate(from).add(step).toString()
  return { ...place, month: monthOf(day), day }
}

/** The weeks on the screen, each of seven days. */
export const weeksShown = ({ view, month, day }: CalendarPlace, locale: Locale): readonly (readonly string[])[] =>
  view === 'week' ? [weekOf(day, locale)] : monthGrid(month, locale)
