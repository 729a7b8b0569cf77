import { parseDate } from '@internationalized/date'
import { dayOf } from './start-of-day'

/** How many midnights of that zone lie between: 0 is today, 1 tomorrow, -1 yesterday. */
export const daysBetween = (from: Date, to: Date, zone: string): number =>
  parseDate(dayOf(to, zone)).compare(parseDate(dayOf(from, zone)))
