import { type WallTime, wallTimeOf } from './wall-time'

const MINUTE = 60_000

/** The next time a clock on the wall of a zone strikes: what somebody who plans a piece most likely means. */
export const nextFullHour = (at: Date, zone: string): WallTime => {
  const past = Number(wallTimeOf(at, zone).time.slice(3))
  return wallTimeOf(new Date(at.getTime() + (60 - past) * MINUTE), zone)
}
