import { type Choice, isWaived } from './choice'
import { type Demand, explain, type Standing } from './demand'
import type { Template } from './standing-matter'

/** Weaker than any rule: what somebody adds never takes the place of what a rule asks for. */
const BY_HAND = -1

const added = (template: Template, choices: readonly Choice[]): Demand | undefined => {
  const placements = choices.flatMap((choice) =>
    choice.kind === 'add' && choice.templateId === template.id ? [choice.placement ?? template.placement] : [],
  )
  const [placement] = placements.toSorted()
  if (placement === undefined) return undefined
  const quiet = { ruleId: null, facts: [], overruled: [], fromDays: null }
  return { template, asking: 'add', placement, priority: BY_HAND, ...quiet }
}

/** Whoever left this out, and how; undefined while nobody did, or nobody could. */
const leftOut = ({ template, asking }: Demand, choices: readonly Choice[]) => {
  const own = choices.filter(({ templateId }) => templateId === template.id).toSorted((a, b) => (a.by < b.by ? -1 : 1))
  const dropped = asking === 'suggest' ? own.find(({ kind }) => kind === 'drop') : undefined
  if (dropped) return { outcome: 'dropped', by: dropped.by } as const
  const waived = own.find((choice) => choice.kind === 'waive' && isWaived(template, choice))
  return waived && ({ outcome: 'waived', by: waived.by } as const)
}

/** Adds what people put there and takes away what they may leave out. A suggestion stands until somebody drops it. */
export const applyChoices = (
  demands: readonly Demand[],
  templates: readonly Template[],
  choices: readonly Choice[],
): Standing => {
  const asked = new Set(demands.map(({ template }) => template.id))
  const more = templates.flatMap((template) => (asked.has(template.id) ? [] : (added(template, choices) ?? [])))
  const judged = [...demands, ...more].map((demand) => ({ demand, out: leftOut(demand, choices) }))
  return {
    kept: judged.flatMap(({ demand, out }) => (out ? [] : [demand])),
    lost: judged.flatMap(({ demand, out }) => (out ? [explain(demand, out.outcome, out.by)] : [])),
  }
}
