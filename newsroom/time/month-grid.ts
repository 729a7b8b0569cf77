import { getWeeksInMonth, parseDate, startOfWeek } from '@internationalized/date'
import { z } from 'zod'
import type { Locale, PerLocale } from '@/newsroom/language/locales'

/** `2026-11`, as the address of a calendar names it. */
export const Month = z.string().regex(/^(19[7-9]\d|2\d{3})-(0[1-9]|1[0-2])$/)

/** Written down, because browsers and servers disagree about zh-Hans. */
const WEEK_BEGINS: PerLocale<'mon' | 'sun'> = { en: 'mon', 'zh-Hant': 'sun', 'zh-Hans': 'mon' }

/** The seven days (`2026-11-25`) of the week a day is in. */
export const weekOf = (day: string, locale: Locale): readonly string[] => {
  const first = startOfWeek(parseDate(day), locale, WEEK_BEGINS[locale])
  return Array.from({ length: 7 }, (_, n) => first.add({ days: n }).toString())
}

/** The weeks of a month (`2026-11`) as a wall calendar shows them, filled up with the days around it. */
export const monthGrid = (month: string, locale: Locale): readonly (readonly string[])[] => {
  const first = parseDate(`${month}-01`)
  const weeks = getWeeksInMonth(first, locale, WEEK_BEGINS[locale])
  return Array.from({ length: weeks }, (_, n) => weekOf(first.add({ weeks: n }).toString(), locale))
}
