import type { Actor } from '@/newsroom/people/actor'
import { neededAt, type ReviewPlan, type Stage } from './routes'
import { takesStage } from './takes-stage'

export type Staffing = {
  /** Keys of stages nobody here may take. */
  readonly empty: readonly string[]
  /** Stages that want more people than may take them here, though each has somebody. */
  readonly short: readonly { readonly stage: string; readonly needed: number; readonly there: number }[]
  /** Different people its reviews need, and how many of these reviews can be given to different people here. */
  readonly needed: number
  readonly there: number
}

/** Somebody outside may answer for the house. */
const isOurs = ({ guest }: Stage): boolean => guest !== true

/** A stage that wants several people stands for as many places, each to be filled. */
export const placesAt = (stage: Stage, count: number): readonly Stage[] => Array.from({ length: count }, () => stage)

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
  const holders = (stage: Stage) => people.filter((one) => takesStage(one, stage, deskId)).map(({ id }) => id)
  const ours = plan.stages.filter(isOurs)
  const reviews = ours.filter(({ kind }) => kind === 'review')
  const places = reviews.flatMap((stage) => placesAt(stage, neededAt(stage)))
  return {
    empty: ours.filter((stage) => holders(stage).length === 0).map(({ key }) => key),
    short: ours
      .map((stage) => ({ stage: stage.key, needed: neededAt(stage), there: holders(stage).length }))
      .filter(({ needed, there }) => there > 0 && there < needed),
    needed: plan.distinctPersons ? places.length : Math.min(places.length, 1),
    there: mostTaken(places.map(holders)),
  }
}
