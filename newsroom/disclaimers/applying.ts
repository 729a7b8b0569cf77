import type { Jurisdiction } from '@/newsroom/story/jurisdictions'
import type { Facts } from './condition'
import { holdsFor, type Matched, matchedFacts } from './evaluate'
import { comesWithAge, fromDays } from './from-days'
import { isEffective, type Rule, type Template } from './standing-matter'

/** A rule that is about this piece, and what of the piece it is about. */
export type Applying = {
  readonly rule: Rule
  readonly facts: readonly Matched[]
  readonly fromDays: number | null
}

/**
 * A piece that names no readers is meant for all, so every place's demands count for it. What may be left out in one
 * place only is left out where the piece says that it goes there.
 */
const countsThere = ({ jurisdictions, effect }: Rule, targets: readonly Jurisdiction[]): boolean => {
  if (jurisdictions.length === 0) return true
  if (targets.length === 0) return effect !== 'forbid'
  return jurisdictions.some((place) => targets.includes(place))
}

const meeting = (rule: Rule, template: Template, facts: Facts): readonly Applying[] => {
  if (!comesWithAge(template.kind))
    return holdsFor(rule.when, facts) ? [{ rule, facts: matchedFacts(rule.when, facts), fromDays: null }] : []
  const ageDays = fromDays(rule.when, facts)
  if (ageDays === null) return []
  return [{ rule, facts: matchedFacts(rule.when, { ...facts, ageDays }), fromDays: ageDays }]
}

const byPriority = ({ rule: a }: Applying, { rule: b }: Applying) => b.priority - a.priority || (a.id < b.id ? -1 : 1)

/** The rules of one template that are about this piece at this moment, the strongest first. */
export const applying = (
  template: Template,
  rules: readonly Rule[],
  { facts, at }: { readonly facts: Facts; readonly at: Date },
): readonly Applying[] =>
  rules
    .filter((rule) => rule.templateId === template.id && isEffective(rule, at))
    .filter((rule) => countsThere(rule, facts.targetJurisdictions))
    .flatMap((rule) => meeting(rule, template, facts))
    .toSorted(byPriority)
