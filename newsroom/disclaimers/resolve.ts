import { type Issue, stop } from '@/newsroom/issue'
import type { Locale } from '@/newsroom/language/locales'
import type { Facts } from './condition'
import { holdsFor, matchedFacts } from './evaluate'
import { PLACEMENTS } from './kinds'
import type { Notice } from './notice'
import { isEffective, type Rule, type StandingMatter, type Template } from './standing-matter'
import { fillVariables, missingVariables, type Values } from './variables'

export type Asked = StandingMatter & { readonly facts: Facts; readonly values: Values; readonly at: Date }
export type Resolved = { readonly notices: readonly Notice[]; readonly issues: readonly Issue[] }

/** A template the piece must carry, with the rule that decides where. */
type Demand = { readonly template: Template; readonly rule: Rule }

const byPriority = (a: Rule, b: Rule) => b.priority - a.priority || (a.id < b.id ? -1 : 1)

const inOrder = (a: Demand, b: Demand) =>
  PLACEMENTS.indexOf(standsAt(a)) - PLACEMENTS.indexOf(standsAt(b)) ||
  b.rule.priority - a.rule.priority ||
  (a.template.key < b.template.key ? -1 : 1)

const standsAt = ({ rule, template }: Demand) => rule.placement ?? template.placement

const demands = ({ rules, templates, facts, at }: Asked): readonly Demand[] => {
  const inForce = rules.filter((rule) => isEffective(rule, at) && holdsFor(rule.when, facts)).sort(byPriority)
  return templates
    .flatMap((template) => {
      const rule = inForce.find(({ templateId }) => templateId === template.id)
      return rule ? [{ template, rule }] : []
    })
    .sort(inOrder)
}

const versionAt = ({ versions }: Template, at: Date) =>
  versions.filter((version) => isEffective(version, at)).sort((a, b) => b.n - a.n)[0]

const missing = ({ rule, template }: Demand, locale: Locale) =>
  stop('disclaimers', 'disclaimerMissing', {
    values: { rule: rule.id, key: template.key, template: template.name, locale },
  })

const unfilled = ({ rule, template }: Demand, variable: string) =>
  stop('disclaimers', 'variableMissing', {
    values: { rule: rule.id, key: template.key, template: template.name, variable },
  })

const word = (demand: Demand, { facts, values, at }: Asked): Resolved => {
  const { template, rule } = demand
  const version = versionAt(template, at)
  const text = version?.texts[facts.language]
  if (!version || !text) return { notices: [], issues: [missing(demand, facts.language)] }
  const gaps = missingVariables(text, values)
  if (gaps.length > 0) return { notices: [], issues: gaps.map((variable) => unfilled(demand, variable)) }
  const notice: Notice = {
    templateId: template.id,
    key: template.key,
    kind: template.kind,
    versionId: version.id,
    n: version.n,
    locale: facts.language,
    placement: standsAt(demand),
    text: fillVariables(text, values),
    because: { ruleId: rule.id, facts: matchedFacts(rule.when, facts) },
  }
  return { notices: [notice], issues: [] }
}

/**
 * The notices a piece must carry at this moment, worded in its own language, in reading order. The order of rules and
 * templates does not matter. There is no fallback to another language and no conversion between scripts: a wording
 * nobody approved stops the piece instead.
 */
export const resolve = (asked: Asked): Resolved => {
  const worded = demands(asked).map((demand) => word(demand, asked))
  return {
    notices: worded.flatMap(({ notices }) => notices),
    issues: worded.flatMap(({ issues }) => issues),
  }
}
