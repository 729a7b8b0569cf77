import { z } from 'zod'
import { instantOf, PlannedTime, type WallTime, wallTimeOf } from '@/newsroom/time/wall-time'

/** A moment of the past as an address asks for it: an instant, or what the clock on a wall showed. */
const Asked = z.union([z.object({ at: z.iso.datetime({ offset: true }) }), PlannedTime])

export type AskedMoment = { readonly wall: WallTime } & (
  | { readonly kind: 'at'; readonly at: Date }
  /** Clocks were set forward over it, or it is still to come. */
  | { readonly kind: 'noSuchTime' | 'toCome' }
  /** Clocks were set back over it. */
  | { readonly kind: 'twoSuchTimes'; readonly earlier: Date; readonly later: Date }
)

type Here = { readonly now: Date; readonly zone: string }

const meant = (at: Date, wall: WallTime, now: Date): AskedMoment =>
  at > now ? { kind: 'toCome', wall } : { kind: 'at', at, wall }

/** Which moment is meant; an address that asks for none means now. */
export const askedMoment = (raw: unknown, { now, zone }: Here): AskedMoment => {
  const asked = Asked.safeParse(raw)
  if (!asked.success) return meant(now, wallTimeOf(now, zone), now)
  if ('at' in asked.data) {
    const at = new Date(asked.data.at)
    return meant(at, wallTimeOf(at, zone), now)
  }
  const { fold, ...wall } = asked.data
  const reckoned = instantOf(wall, fold)
  if (reckoned.ok) return meant(reckoned.at, wall, now)
  if (reckoned.no === 'noSuchTime') return { kind: 'noSuchTime', wall }
  return { kind: 'twoSuchTimes', wall, earlier: reckoned.earlier, later: reckoned.later }
}
