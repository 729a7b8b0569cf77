import { instantOf, type PlannedTime, wallTimeOf } from './wall-time'

/** An instant as somebody would plan it again: with the half of a double hour said, where there are two. */
export const plannedTimeOf = (at: Date, zone: string): PlannedTime => {
  const wall = wallTimeOf(at, zone)
  const reckoned = instantOf(wall)
  if (reckoned.ok || reckoned.no === 'noSuchTime') return wall
  return { ...wall, fold: at < reckoned.later ? 'earlier' : 'later' }
}
