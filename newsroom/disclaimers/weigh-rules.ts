import type { Applying } from './applying'
import { type Demand, explain, type Standing } from './demand'
import type { Asking } from './explained'
import type { Effect } from './kinds'
import type { Template } from './standing-matter'

const having = (rules: readonly Applying[], effect: Effect) => rules.filter(({ rule }) => rule.effect === effect)

const idsOf = (rules: readonly Applying[]): readonly string[] => rules.map(({ rule }) => rule.id)

const demandOf = (
  template: Template,
  asking: Asking,
  { rule, facts, fromDays }: Applying,
  overruled: readonly string[],
): Demand => ({
  template,
  asking,
  ruleId: rule.id,
  facts,
  placement: rule.placement ?? template.placement,
  priority: rule.priority,
  overruled,
  fromDays,
})

/**
 * What the rules about one template come to, given strongest first: the strongest that requires it, else that suggests
 * it. A rule that forbids it takes away only what is asked with lower priority than its own.
 */
export const weighRules = (template: Template, rules: readonly Applying[]): Standing => {
  const forbids = having(rules, 'forbid')
  const [strongest] = forbids
  const isKept = ({ rule }: Applying) => strongest === undefined || rule.priority >= strongest.rule.priority
  const asked = (['require', 'suggest'] as const).flatMap((asking) =>
    having(rules, asking).map((one) => ({ asking, one })),
  )
  const kept = asked.find(({ one }) => isKept(one))
  if (kept) return { kept: [demandOf(template, kept.asking, kept.one, idsOf(forbids))], lost: [] }
  const [first] = asked
  if (!first || !strongest) return { kept: [], lost: [] }
  return { kept: [], lost: [explain(demandOf(template, first.asking, first.one, []), 'forbidden', strongest.rule.id)] }
}
