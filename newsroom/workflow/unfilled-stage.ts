import type { Actor } from '@/newsroom/people/actor'
import { mostTaken, placesAt } from './cover-stages'
import { type GivenOpinion, spokeElsewhere } from './opinions'
import { neededAt, type ReviewPlan, type Stage, takesGuests } from './routes'
import { stageRefusal } from './stage-takers'

type Review = {
  readonly plan: ReviewPlan
  /** Key of the stage the piece waits at. */
  readonly stage: string
  readonly given: readonly GivenOpinion[]
  /** Who has passed the stage it waits at. */
  readonly passed: readonly string[]
  readonly hands: readonly string[]
  readonly deskId: string
}

/**
 * The first stage from here on that too few are left to take: whom it is for had a hand in the piece, spoke at another
 * review of it, or is needed for one before. Null: the review can be walked to its end.
 */
export const unfilledStage = (review: Review, people: readonly Actor[]): Stage | null => {
  const { plan } = review
  const ahead = plan.stages.slice(plan.stages.findIndex(({ key }) => key === review.stage))
  const takers = (stage: Stage) => people.filter((person) => mayTake(person, stage, review)).map(({ id }) => id)
  const open = (stage: Stage) => Math.max(1, neededAt(stage) - passedAt(stage, review).length)
  const unfilled = ahead.find((stage, place) => {
    if (takers(stage).length < open(stage)) return true
    if (!needsItsOwn(plan, stage)) return false
    const reviews = ahead
      .slice(0, place + 1)
      .filter((one) => needsItsOwn(plan, one))
      .flatMap((one) => placesAt(one, open(one)))
    return mostTaken(reviews.map(takers)) < reviews.length
  })
  return unfilled ?? null
}

/** A review by somebody who gives no other; somebody outside may always take theirs. */
const needsItsOwn = (plan: ReviewPlan, { key, kind }: Stage): boolean =>
  plan.distinctPersons && kind === 'review' && !takesGuests(plan, key)

const passedAt = ({ key }: Stage, { stage, passed }: Review): readonly string[] => (key === stage ? passed : [])

const mayTake = (person: Actor, stage: Stage, review: Review): boolean => {
  const { plan, given, hands, deskId } = review
  const spoke = spokeElsewhere(plan, given, stage.key)
  const passed = passedAt(stage, review)
  const asked = { ...stage, first: false, last: false, stale: [], spoke, passed }
  return stageRefusal(person, { deskId, hands, stage: asked }) === null
}
