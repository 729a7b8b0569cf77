import type { ReviewPlan } from './routes'

export type GivenOpinion = {
  readonly stage: string
  readonly kind: 'review' | 'decision' | 'proof'
  /** Person, or outside reviewer. */
  readonly by: string
  readonly hash: string
  readonly verdict: 'pass' | 'return'
  /** With `return`: the stage the piece went back to; null: to its writer. */
  readonly returnsTo: string | null
}

const indexIn = (plan: ReviewPlan, key: string): number => plan.stages.findIndex((stage) => stage.key === key)

/** Opinions that still count, oldest first: a return takes back every opinion from the stage it goes back to on. */
export const standing = (plan: ReviewPlan, given: readonly GivenOpinion[]): readonly GivenOpinion[] =>
  given.filter(
    ({ verdict, stage }, index) =>
      verdict === 'pass' &&
      given.slice(index + 1).every((later) => later.verdict === 'pass' || indexIn(plan, stage) < backTo(plan, later)),
  )

/** To its writer means to before the first stage. */
const backTo = (plan: ReviewPlan, { returnsTo }: GivenOpinion): number =>
  returnsTo === null ? 0 : indexIn(plan, returnsTo)

/** Who spoke at another review stage of the run, whether it still counts or not. */
export const spokeElsewhere = (plan: ReviewPlan, given: readonly GivenOpinion[], stage: string): readonly string[] =>
  plan.distinctPersons
    ? given.filter((one) => one.verdict === 'pass' && one.kind === 'review' && one.stage !== stage).map(({ by }) => by)
    : []

/** Reviews passed on the way to this stage of which no standing opinion names the package as it is now. */
export const staleBefore = (
  plan: ReviewPlan,
  given: readonly GivenOpinion[],
  { stage, headHash }: { readonly stage: string; readonly headHash: string },
): readonly GivenOpinion[] => {
  const counted = standing(plan, given)
  return plan.stages.slice(0, indexIn(plan, stage)).flatMap(({ key, kind }) => {
    const said = counted.filter((one) => one.stage === key)
    return kind === 'review' && said.every(({ hash }) => hash !== headHash) ? said.slice(-1) : []
  })
}
