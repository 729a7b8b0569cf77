import { choosePlan, type Routed, type RouteRule } from './choose-plan'
import { BUILT_IN, DEFAULT_ROUTE, type ReviewPlan } from './routes'
import { EDITION_KINDS, type EditionKind } from './states'

export type DeskSections = {
  readonly desk: { readonly id: string; readonly name: string }
  /** Sections that take pieces. */
  readonly sectionIds: readonly string[]
}

export type RuleBook = { readonly rules: readonly RouteRule[]; readonly plans: ReadonlyMap<string, ReviewPlan> }

export type PlanInUse = { readonly desk: DeskSections['desk']; readonly plan: ReviewPlan }

/** Stands for every source no rule speaks of. */
const OTHER = ''

const sourcesOf = (rules: readonly RouteRule[]): readonly string[] => [
  ...new Set([OTHER, ...rules.flatMap(({ sourceType }) => sourceType ?? [])]),
]

/** The kinds rules speak of, and one for all others. */
const kindsOf = (rules: readonly RouteRule[]): readonly EditionKind[] => {
  const spoken = EDITION_KINDS.filter((one) => rules.some(({ kind }) => kind === one))
  const other = EDITION_KINDS.find((one) => !spoken.includes(one))
  return other ? [other, ...spoken] : spoken
}

const piecesOf = ({ sectionIds }: DeskSections, rules: readonly RouteRule[]): readonly Routed[] =>
  sectionIds.flatMap((sectionId) =>
    sourcesOf(rules).flatMap((sourceType) =>
      kindsOf(rules).map((kind) => ({ sectionId, sourceType, kind, legalNeeded: false })),
    ),
  )

/** Every plan the pieces of each desk may be given as the rules stand, joined where several rules fit. */
export const plansInUse = (desks: readonly DeskSections[], { rules, plans }: RuleBook): readonly PlanInUse[] =>
  desks.flatMap((one) => {
    const usual = plans.get(DEFAULT_ROUTE) ?? BUILT_IN[DEFAULT_ROUTE]
    const chosen = piecesOf(one, rules).map((piece) => choosePlan(piece, rules, plans, usual))
    const byKey = new Map(chosen.map((plan) => [plan.key, plan]))
    return [...byKey.values()].map((plan) => ({ desk: one.desk, plan }))
  })

const inWords = ({ desk, plan }: PlanInUse): string => JSON.stringify([desk.id, plan])

/** What a change of the rules brings that was not there before it. */
export const newlyInUse = (before: readonly PlanInUse[], after: readonly PlanInUse[]): readonly PlanInUse[] => {
  const known = new Set(before.map(inWords))
  return after.filter((one) => !known.has(inWords(one)))
}
