import type { Actor } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import type { ReviewPlan, Stage } from './routes'

export type Staffing = {
  /** Keys of stages nobody here may take. */
  readonly empty: readonly string[]
  /** Different people its reviews need, and how many of these reviews can be given to different people here. */
  readonly needed: number
  readonly there: number
}

/** Somebody outside may answer for the house. */
const isOurs = ({ guest }: Stage): boolean => guest !== true

/** How many stages can each be given to a person of their own: augmenting paths, after Kuhn. */
export const mostTaken = (candidates: readonly (readonly string[])[]): number => {
  const takenBy = new Map<string, number>()
  const give = (stage: number, asked: Set<string>): boolean =>
    (candidates[stage] ?? []).some((person) => {
      if (asked.has(person)) return false
      asked.add(person)
      const before = takenBy.get(person)
      if (before !== undefined && !give(before, asked)) return false
      takenBy.set(person, stage)
      return true
    })
  return candidates.filter((_, stage) => give(stage, new Set())).length
}

/** Could the people of a desk walk a plan to its end? The same person is counted once where the plan wants others. */
export const staffing = (plan: ReviewPlan, people: readonly Actor[], deskId: string): Staffing => {
  const holders = ({ role }: Stage) => people.filter((one) => holds(one, role, deskId)).map(({ id }) => id)
  const ours = plan.stages.filter(isOurs)
  const reviews = ours.filter(({ kind }) => kind === 'review')
  return {
    empty: ours.filter((stage) => holders(stage).length === 0).map(({ key }) => key),
    needed: plan.distinctPersons ? reviews.length : Math.min(reviews.length, 1),
    there: mostTaken(reviews.map(holders)),
  }
}
