import { parseDate, parseDateTime } from '@internationalized/date'
import { dayOf } from '@/newsroom/time/start-of-day'

/** When digests are put together, by the clock on the reader's wall. */
const MORNING = '08:00'

const morningOf = (day: string, zone: string): Date => parseDateTime(`${day}T${MORNING}`).toDate(zone)

/** The latest eight o'clock that has struck in this zone: what was told before it belongs in that day's digest. */
export const lastMorning = (now: Date, zone: string): Date => {
  const today = dayOf(now, zone)
  const morning = morningOf(today, zone)
  return morning <= now ? morning : morningOf(parseDate(today).subtract({ days: 1 }).toString(), zone)
}
