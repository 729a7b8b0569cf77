import type { Actor } from '@/newsroom/people/actor'
import { mostTaken } from './cover-stages'
import { type GivenOpinion, spokeElsewhere } from './opinions'
import { type ReviewPlan, type Stage, takesGuests } from './routes'
import { stageRefusal } from './stage-takers'

type Review = {
  readonly plan: ReviewPlan
  /** Key of the stage the piece waits at. */
  readonly stage: string
  readonly given: readonly GivenOpinion[]
  readonly hands: readonly string[]
  readonly deskId: string
}

/**
 * The first stage from here on that nobody is left to take: who holds its role had a hand in the piece, spoke at another
 * review of it, or is needed for one before. Null: the review can be walked to its end.
 */
export const unfilledStage = (review: Review, people: readonly Actor[]): Stage | null => {
  const { plan } = review
  const ahead = plan.stages.slice(plan.stages.findIndex(({ key }) => key === review.stage))
  const takers = (stage: Stage) => people.filter((person) => mayTake(person, stage, review)).map(({ id }) => id)
  const unfilled = ahead.find((stage, place) => {
    if (takers(stage).length === 0) return true
    if (!needsItsOwn(plan, stage)) return false
    const reviews = ahead.slice(0, place + 1).filter((one) => needsItsOwn(plan, one))
    return mostTaken(reviews.map(takers)) < reviews.length
  })
  return unfilled ?? null
}

/** A review by somebody who gives no other; somebody outside may always take theirs. */
const needsItsOwn = (plan: ReviewPlan, { key, kind }: Stage): boolean =>
  plan.distinctPersons && kind === 'review' && !takesGuests(plan, key)

const mayTake = (person: Actor, stage: Stage, { plan, given, hands, deskId }: Review): boolean => {
  const spoke = spokeElsewhere(plan, given, stage.key)
  return (
    stageRefusal(person, { deskId, hands, stage: { ...stage, first: false, last: false, stale: [], spoke } }) === null
  )
}
