import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerRule, disclaimerTemplate } from '@/db/schema/disclaimers'
import { section, topic } from '@/db/schema/newsroom'
import { publication } from '@/db/schema/publication'
import type { RulePreview } from '@/newsroom/disclaimers/preview/on-screen'
import { withRule } from '@/newsroom/disclaimers/preview/with-rule'
import { later, type Rule } from '@/newsroom/disclaimers/standing-matter'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { electionsAt } from '../elections/elections-at'
import { standingMatter } from '../standing-matter'
import { visible } from '../visible'
import { countEffects, type Limits } from './count-effects'
import { namedPieces } from './named-pieces'

export type AskedRule = {
  readonly templateId: string
  /** The rule that would be changed; null for a new one. */
  readonly ruleId: string | null
  readonly said: Pick<Rule, 'effect' | 'when' | 'jurisdictions' | 'placement' | 'priority' | 'effectiveTo'>
  /** Null: from now on. */
  readonly effectiveFrom: Date | null
  readonly at: Date
  readonly limits: Limits
}

/** The rules whose place this one would take. */
const inPlaceOf = async (reader: Reader, { ruleId, templateId }: AskedRule): Promise<readonly string[]> => {
  if (ruleId === null) return []
  const [row] = await reader
    .select({ id: disclaimerRule.id, replacesId: disclaimerRule.replacesId })
    .from(disclaimerRule)
    .where(and(eq(disclaimerRule.id, ruleId), eq(disclaimerRule.templateId, templateId)))
  return [row?.id, row?.replacesId].filter((id) => typeof id === 'string')
}

/** The template and those of which a piece carries only one with it, asked for by a rule or not; null: not in use. */
const groupOf = async (reader: Reader, templateId: string): Promise<readonly string[] | null> => {
  const { id, exclusiveGroup, withdrawnAt } = disclaimerTemplate
  const [own] = await reader.select({ exclusiveGroup, withdrawnAt }).from(disclaimerTemplate).where(eq(id, templateId))
  if (own?.withdrawnAt !== null) return null
  if (own.exclusiveGroup === null) return [templateId]
  const rows = await reader.select({ id }).from(disclaimerTemplate).where(eq(exclusiveGroup, own.exclusiveGroup))
  return rows.map((row) => row.id)
}

const houseAt = async (reader: Reader, at: Date) => ({
  sections: await reader.select({ id: section.id, slug: section.slug }).from(section),
  topics: await reader.select({ id: topic.id, slug: topic.slug }).from(topic),
  elections: await electionsAt(reader, at),
})

/**
 * What a rule would change among the pieces that are out, were they decided anew on the day it begins: by this rule
 * alone, with all the others as they stand, and what becomes of the other notices of its group. Null for those who keep no disclaimers, and where there is no such template.
 */
export const previewRule = async (reader: Reader, actor: Actor, asked: AskedRule): Promise<RulePreview | null> => {
  const { templateId, said, effectiveFrom, limits } = asked
  const group = can(actor, 'disclaimer.write') ? await groupOf(reader, templateId) : null
  if (group === null) return null
  const at = later(effectiveFrom ?? asked.at, asked.at)
  const matter = await standingMatter(reader, at, group)
  const rule = { id: '', templateId, ...said, effectiveFrom: at }
  const alternatives = withRule(matter, rule, await inPlaceOf(reader, asked))
  if (!alternatives) return null
  const trial = { ...alternatives, templateId, at, house: await houseAt(reader, at) }
  const others = new Map(alternatives.after.templates.map((template) => [template.id, template]))
  others.delete(templateId)
  const counted = await countEffects(reader, actor, trial, limits)
  return {
    counts: counted.counts,
    pieces: await namedPieces(reader, counted.named, ({ effect, templateId: of }) => {
      const other = others.get(of)
      return { effect, other: other ? { name: other.name, names: other.names } : null }
    }),
    hidden: counted.hidden,
    looked: counted.looked,
    live: counted.isWhole ? counted.looked : await reader.$count(publication, visible()),
  }
}
