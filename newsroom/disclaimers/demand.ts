import type { Matched } from './evaluate'
import type { Asking, Explained, Outcome } from './explained'
import type { Placement } from './kinds'
import type { Template } from './standing-matter'

/** A template the piece is to carry, and on whose word. */
export type Demand = {
  readonly template: Template
  readonly asking: Asking
  readonly ruleId: string | null
  readonly facts: readonly Matched[]
  readonly placement: Placement
  readonly priority: number
  readonly overruled: readonly string[]
  /** For a notice that comes with age: from which day on. */
  readonly fromDays: number | null
}

/** What is left standing after a step, and what the step took away. */
export type Standing = { readonly kept: readonly Demand[]; readonly lost: readonly Explained[] }

/** What became of a demand, as a line of the explanation. */
export const explain = (
  { template: { id, key, name, names }, asking, ruleId, facts, overruled }: Demand,
  outcome: Outcome,
  against: string | null = null,
): Explained => ({ templateId: id, key, name, names, outcome, asking, ruleId, facts, against, overruled })
