import { DEFAULT_ROUTE, type ReviewPlan } from './routes'

type Rules = {
  readonly rules: readonly { readonly routeKey: string }[]
  readonly plans: ReadonlyMap<string, ReviewPlan>
}

/** Does any piece of the house pass a proof: does a rule, or what is usual, lead to a route that has one? */
export const hasProofs = ({ rules, plans }: Rules): boolean =>
  [DEFAULT_ROUTE, ...rules.map(({ routeKey }) => routeKey)].some((key) =>
    plans.get(key)?.stages.some(({ kind }) => kind === 'proof'),
  )
