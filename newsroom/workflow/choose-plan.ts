import { stricter } from './join-stages'
import type { OnChange, ReviewPlan, Stage } from './routes'
import type { EditionKind } from './states'

/** A rule of the house about which pieces take which route; null means "any". */
export type RouteRule = {
  readonly routeKey: string
  readonly sectionId: string | null
  readonly sourceType: string | null
  readonly kind: EditionKind | null
}

export type Routed = {
  readonly sectionId: string | null
  readonly sourceType: string
  readonly kind: EditionKind
  readonly legalNeeded: boolean
}

const LEGAL: Stage = { key: 'legal', kind: 'review', role: 'legal', opinionMin: 0, checks: [], hours: null }

const fits =
  ({ sectionId, sourceType, kind }: Routed) =>
  (rule: RouteRule): boolean =>
    (rule.sectionId === null || rule.sectionId === sectionId) &&
    (rule.sourceType === null || rule.sourceType === sourceType) &&
    (rule.kind === null || rule.kind === kind)

/** Where the stage of one plan belongs among those of another: before the first that follows it in both, else last. */
const insert = (stages: readonly Stage[], plan: ReviewPlan): readonly Stage[] => {
  const keys = plan.stages.map(({ key }) => key)
  return plan.stages.reduce<readonly Stage[]>((all, stage) => {
    if (all.some(({ key }) => key === stage.key))
      return all.map((one) => (one.key === stage.key ? stricter(one, stage) : one))
    const later = keys.slice(keys.indexOf(stage.key) + 1)
    const place = all.findIndex(({ key }) => later.includes(key))
    return all.toSpliced(place === -1 ? all.length : place, 0, stage)
  }, stages)
}

const isLastWord = (stage: Stage): boolean => stage.kind === 'decision'

type Ranks = Readonly<Record<Stage['kind'], number>>

/** Reviews first, then proofs, then the decision: the order of the house, whatever plans were joined. */
const RANK: Ranks = { review: 0, proof: 1, decision: 2 }

/** Where nobody signs off, a review has the last word: hands read proofs, and may not approve. */
const UNSIGNED: Ranks = { proof: 0, review: 1, decision: 2 }

const inOrder = (stages: readonly Stage[]): readonly Stage[] => {
  const rank = stages.some(isLastWord) ? RANK : UNSIGNED
  return stages.toSorted((a, b) => rank[a.kind] - rank[b.kind])
}

/** From the one that takes back least to the one that takes back most. */
const TAKES_BACK: readonly OnChange[] = ['classed', 'recheck', 'restart']

const join = (first: ReviewPlan, others: readonly ReviewPlan[]): ReviewPlan => {
  if (others.length === 0) return first
  const [head, ...rest] = inOrder(others.reduce(insert, first.stages))
  const all = [first, ...others]
  return {
    key: all.map(({ key }) => key).join('+'),
    distinctPersons: all.some(({ distinctPersons }) => distinctPersons),
    onChange: TAKES_BACK.findLast((way) => all.some(({ onChange }) => onChange === way)) ?? 'recheck',
    stages: head ? [head, ...rest] : first.stages,
  }
}

/** A plan in which legal has its say, before whoever signs off, or at the end. */
export const withLegal = (plan: ReviewPlan): ReviewPlan => {
  if (plan.stages.some(({ role }) => role === 'legal')) return plan
  const place = plan.stages.findIndex(isLastWord)
  const [head, ...rest] = plan.stages.toSpliced(place === -1 ? plan.stages.length : place, 0, LEGAL)
  return { ...plan, key: `${plan.key}+legal`, stages: head ? [head, ...rest] : plan.stages }
}

/** The plan a piece is reviewed by: where several rules fit, the union of their stages, never fewer. */
export const choosePlan = (
  piece: Routed,
  rules: readonly RouteRule[],
  plans: ReadonlyMap<string, ReviewPlan>,
  fallback: ReviewPlan,
): ReviewPlan => {
  const keys = [...new Set(rules.filter(fits(piece)).map(({ routeKey }) => routeKey))]
  const [first, ...others] = keys.flatMap((key) => plans.get(key) ?? [])
  const plan = first ? join(first, others) : fallback
  return piece.legalNeeded ? withLegal(plan) : plan
}
