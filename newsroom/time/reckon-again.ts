import { instantOf, type Reckoned, type WallTime } from './wall-time'

/**
 * The instant of a kept wall time under today's rules of its zone, which may have changed since `kept` was reckoned.
 * In a double hour the half nearer to `kept` is the one that was meant.
 */
export const reckonAgain = (wall: WallTime, kept: Date): Exclude<Reckoned, { readonly no: 'twoSuchTimes' }> => {
  const reckoned = instantOf(wall)
  if (reckoned.ok || reckoned.no === 'noSuchTime') return reckoned
  const away = (at: Date) => Math.abs(at.getTime() - kept.getTime())
  const { earlier, later } = reckoned
  return { ok: true, at: away(earlier) <= away(later) ? earlier : later }
}
