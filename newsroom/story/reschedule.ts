import type { Actor } from '@/newsroom/people/actor'
import { done, type Refusal, type Result, refused } from '@/newsroom/result'
import { type Answers, asksOf } from '@/newsroom/workflow/asks'
import type { Choices, EditionMoves, Outline } from '@/newsroom/workflow/at-hand'
import { type Decision, decide } from '@/newsroom/workflow/decide'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import type { Offer } from '@/newsroom/workflow/offers'
import { specOf } from '@/newsroom/workflow/table'

/** What the dialog of another time needs. */
export type RescheduleAtHand = {
  readonly edition: EditionMoves
  readonly offer: Offer
  readonly outline: Outline
  readonly choices: Choices
  /** The plan as it is: what of it is not about the day stays. */
  readonly plan: Answers
}

const refusalOf = (decision: Decision): Refusal | null =>
  decision.kind === 'wrongState' || decision.kind === 'forbidden' ? decision : null

const issuesOf = (decision: Decision): Offer['issues'] => (decision.kind === 'notReady' ? decision.issues : [])

/** One question for two moves: off the plan, and on again at another time. Whoever may not do both may do neither. */
export const rescheduleOffer = (actor: Actor, edition: EditionFacts, now: Date): Result<Offer> => {
  const shown = { ...edition, shownHash: edition.headHash }
  const off = decide('unschedule', actor, shown, now)
  const on = decide('schedule', actor, { ...shown, state: 'approved' }, now)
  const no = refusalOf(off) ?? refusalOf(on)
  if (no) return refused(no)
  return done({
    move: 'schedule',
    weight: specOf('schedule').weight,
    asks: [
      ...asksOf('schedule', actor, shown),
      ...asksOf('unschedule', actor, shown).filter(({ required }) => required),
    ],
    issues: [...issuesOf(off), ...issuesOf(on)],
  })
}
