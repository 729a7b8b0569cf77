import { z } from 'zod'
import { EvidenceDays, lastDays } from '@/newsroom/evidence/utc-period'

const QUARTER = 90

const Place = z.object({ after: z.string().max(500).nullable().catch(null) })

/** The place in the list and the period an address asks for; where it says none that can be, the quarter up to now. */
export const askedOf = (raw: unknown, now: Date) => {
  const days = EvidenceDays.safeParse(raw)
  const isSpan = days.success && days.data.from <= days.data.to
  return { ...Place.parse(raw), days: isSpan ? days.data : lastDays(now, QUARTER) }
}
