import { neededAt, type ReviewPlan, type Stage, stageOf } from './routes'

export type GivenOpinion = {
  readonly stage: string
  readonly kind: 'review' | 'decision' | 'proof'
  /** Person, or outside reviewer. */
  readonly by: string
  readonly hash: string
  readonly verdict: 'pass' | 'return'
  /** With `return`: the stage the piece went back to; null: to its writer. */
  readonly returnsTo: string | null
  readonly at: Date
}

/** Where a run waits, since when, and about which package. */
type Waiting = { readonly stage: string; readonly openedAt: Date; readonly headHash: string }

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

/** What each person said last. */
const lastOfEach = (said: readonly GivenOpinion[]): readonly GivenOpinion[] =>
  said.filter(({ by }, index) => said.slice(index + 1).every((later) => later.by !== by))

/**
 * What was said at this stage since it opened, by each person once, where it wants more than one to speak. It is said of the text as it is now; only where the
 * plan tells letters from meaning it outlives a change, since any other would have opened the first stage again.
 */
const saidHere = (
  plan: ReviewPlan,
  given: readonly GivenOpinion[],
  { stage, openedAt, headHash }: Waiting,
): readonly GivenOpinion[] => {
  if (neededAt(stageOf(plan, stage)?.stage ?? {}) === 1) return []
  return lastOfEach(
    standing(plan, given).filter(
      (one) => one.stage === stage && one.at >= openedAt && (plan.onChange === 'classed' || one.hash === headHash),
    ),
  )
}

/** Who has passed the stage a run waits at, and others are still waited for. */
export const passedBy = (plan: ReviewPlan, given: readonly GivenOpinion[], waiting: Waiting): readonly string[] =>
  saidHere(plan, given, waiting).map(({ by }) => by)

/** Opinions of a stage that has been passed, as many as are missing about the package as it is now. */
const staleAt = (stage: Stage, said: readonly GivenOpinion[], headHash: string): readonly GivenOpinion[] => {
  const isCurrent = ({ by }: GivenOpinion) => said.some((one) => one.by === by && one.hash === headHash)
  const each = lastOfEach(said)
  const missing = neededAt(stage) - each.filter(isCurrent).length
  return stage.kind === 'review' && missing > 0 ? each.filter((one) => !isCurrent(one)).slice(-missing) : []
}

/** Opinions that count towards this stage, at reviews before it or at itself, but name another package than it is now. */
export const staleBefore = (
  plan: ReviewPlan,
  given: readonly GivenOpinion[],
  waiting: Waiting,
): readonly GivenOpinion[] => {
  const counted = standing(plan, given)
  const { stage, headHash } = waiting
  const before = plan.stages.slice(0, indexIn(plan, stage)).flatMap((one) =>
    staleAt(
      one,
      counted.filter((said) => said.stage === one.key),
      headHash,
    ),
  )
  return [...before, ...saidHere(plan, given, waiting).filter((one) => one.hash !== headHash && one.kind !== 'proof')]
}
