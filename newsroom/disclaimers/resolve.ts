import type { Issue } from '@/newsroom/issue'
import { applyChoices } from './apply-choices'
import { applying } from './applying'
import type { Choice } from './choice'
import type { Facts } from './condition'
import { type Demand, explain } from './demand'
import type { Explained } from './explained'
import { PLACEMENTS } from './kinds'
import type { Notice } from './notice'
import { oneOfGroup } from './one-of-group'
import { SEVERITY } from './severity'
import type { StandingMatter } from './standing-matter'
import type { Values } from './variables'
import { weighRules } from './weigh-rules'
import { wordDemand } from './word-demand'

export type Asked = StandingMatter & {
  readonly facts: Facts
  readonly values: Values
  /** What was decided by hand about this piece. */
  readonly choices: readonly Choice[]
  readonly at: Date
}

export type Resolved = {
  /** In reading order. */
  readonly notices: readonly Notice[]
  readonly issues: readonly Issue[]
  /** Every template that was asked for, carried or not, and why; in the order of keys. */
  readonly explained: readonly Explained[]
}

const inOrder = (a: Demand, b: Demand) =>
  PLACEMENTS.indexOf(a.placement) - PLACEMENTS.indexOf(b.placement) ||
  SEVERITY[b.template.kind] - SEVERITY[a.template.kind] ||
  b.priority - a.priority ||
  (a.template.key < b.template.key ? -1 : 1)

const byKey = (a: Explained, b: Explained) => {
  const [first, second] = [a, b].map(({ key, outcome, ruleId }) => `${key} ${outcome} ${ruleId}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}

/**
 * The notices a piece must carry at this moment, worded in its own language, in reading order: what rules require, less
 * what stronger rules forbid, with what they suggest and what people added and left out, one of each group. The order
 * of rules, templates and choices does not matter.
 */
export const resolve = (asked: Asked): Resolved => {
  const { facts, values, at, templates, rules, choices } = asked
  const weighed = templates.map((template) => weighRules(template, applying(template, rules, asked)))
  const chosen = applyChoices(
    weighed.flatMap(({ kept }) => kept),
    templates,
    choices,
  )
  const left = oneOfGroup(chosen.kept)
  const worded = left.kept
    .toSorted(inOrder)
    .map((demand) => ({ demand, ...wordDemand(demand, { language: facts.language, values, at }) }))
  const lost = [...weighed, chosen, left].flatMap(({ lost: lines }) => lines)
  const stood = worded.map(({ demand, issues }) => explain(demand, issues.length === 0 ? 'shown' : 'blocked'))
  return {
    notices: worded.flatMap(({ notices }) => notices),
    issues: worded.flatMap(({ issues }) => issues),
    explained: [...stood, ...lost].toSorted(byKey),
  }
}
