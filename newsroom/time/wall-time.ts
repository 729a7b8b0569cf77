import { fromDate, parseDateTime } from '@internationalized/date'
import { z } from 'zod'
import { TimeZone } from '@/newsroom/people/time-zone'

/** What the clock on the wall of a zone shows, to the minute. Kept beside the instant: the rules of zones change. */
export const WallTime = z.object({
  /** `2026-11-25`; the clocks of this house begin in 1970. */
  date: z.iso.date().refine((date) => date >= '1970'),
  /** `09:30` */
  time: z.iso.time({ precision: -1 }),
  zone: TimeZone,
})
export type WallTime = Readonly<z.infer<typeof WallTime>>

/** Which of the two is meant when clocks are set back and an hour comes twice. */
const Fold = z.enum(['earlier', 'later'])
export type Fold = z.infer<typeof Fold>

/** What a form for a planned time sends. */
export const PlannedTime = WallTime.extend({ fold: Fold.optional() })
export type PlannedTime = Readonly<z.infer<typeof PlannedTime>>

export type Reckoned =
  | { readonly ok: true; readonly at: Date }
  /** Clocks are set forward over it. */
  | { readonly ok: false; readonly no: 'noSuchTime' }
  /** Clocks are set back over it; `fold` has to decide. */
  | { readonly ok: false; readonly no: 'twoSuchTimes'; readonly earlier: Date; readonly later: Date }

export const instantOf = (wall: WallTime, fold?: Fold): Reckoned => {
  const earlier = guess(wall, 'earlier')
  const later = guess(wall, 'later')
  // Asked for a time in the gap, the library answers with one before and one after it.
  if (!shows(wall, earlier)) return { ok: false, no: 'noSuchTime' }
  if (earlier.getTime() === later.getTime()) return { ok: true, at: earlier }
  return fold ? { ok: true, at: { earlier, later }[fold] } : { ok: false, no: 'twoSuchTimes', earlier, later }
}

/** Seconds are dropped, as the clock on a wall does. */
export const wallTimeOf = (at: Date, zone: string): WallTime => {
  const shown = fromDate(at, zone).toString()
  return { date: shown.slice(0, 10), time: shown.slice(11, 16), zone }
}

const guess = ({ date, time, zone }: WallTime, fold: Fold): Date => parseDateTime(`${date}T${time}`).toDate(zone, fold)

const shows = (wall: WallTime, at: Date): boolean => {
  const { date, time } = wallTimeOf(at, wall.zone)
  return date === wall.date && time === wall.time
}
