import type { Issue } from '@/newsroom/issue'
import type { Actor } from '@/newsroom/people/actor'
import { type Ask, asksOf } from './asks'
import { decide } from './decide'
import type { EditionFacts } from './edition-facts'
import type { MoveSpec } from './spec'
import { MOVE_NAMES, type MoveName, specOf } from './table'

/** A move this person could make now, ready or with what stands in its way. Buttons come only from here. */
export type Offer = {
  readonly move: MoveName
  readonly weight: MoveSpec['weight']
  readonly asks: readonly Ask[]
  /** Empty: ready. */
  readonly issues: readonly Issue[]
}

/** An offer is made about what is on the screen, so the hash counts as shown. */
export const offers = (actor: Actor, edition: EditionFacts, now: Date): readonly Offer[] => {
  const shown = { ...edition, shownHash: edition.headHash }
  return MOVE_NAMES.flatMap((move) => {
    const decision = decide(move, actor, shown, now)
    if (decision.kind !== 'ok' && decision.kind !== 'notReady') return []
    const issues = decision.kind === 'ok' ? [] : decision.issues
    return [{ move, weight: specOf(move).weight, asks: asksOf(move, actor, shown), issues }]
  })
}
