import { parseDate } from '@internationalized/date'
import { dayOf } from './start-of-day'

/** From the first instant of a month (`2026-11`) up to, and without, the first of the next, on the clock of a zone. */
export const spanOfMonth = (month: string, zone: string): { readonly from: Date; readonly to: Date } => {
  const first = parseDate(`${month}-01`)
  return { from: first.toDate(zone), to: first.add({ months: 1 }).toDate(zone) }
}

/** The month (`2026-11`) an instant falls in. */
const monthOf = (at: Date, zone: string): string => dayOf(at, zone).slice(0, 7)

/** All months from one instant to another, newest first. */
export const monthsBetween = (first: Date, last: Date, zone: string): readonly string[] => {
  const [from, to] = [monthOf(first, zone), monthOf(last, zone)]
  if (from > to) return []
  const before = (month: string) => parseDate(`${month}-01`).subtract({ months: 1 }).toString().slice(0, 7)
  const months = [to]
  for (let month = before(to); month >= from; month = before(month)) months.push(month)
  return months
}
