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

const isInUse = async (reader: Reader, templateId: string): Promise<boolean> => {
  const [row] = await reader
    .select({ withdrawnAt: disclaimerTemplate.withdrawnAt })
    .from(disclaimerTemplate)
    .where(eq(disclaimerTemplate.id, templateId))
  return row?.withdrawnAt === null
}

const shelvesOf = async (reader: Reader) => ({
  sections: await reader.select({ id: section.id, slug: section.slug }).from(section),
  topics: await reader.select({ id: topic.id, slug: topic.slug }).from(topic),
})

/**
 * What a rule would change among the pieces that are out, were they decided anew on the day it begins: by this rule
 * alone, with all the others as they stand. Null for those who keep no disclaimers, and where there is no such template.
 */
export const previewRule = async (reader: Reader, actor: Actor, asked: AskedRule): Promise<RulePreview | null> => {
  const { templateId, said, effectiveFrom, limits } = asked
  if (!can(actor, 'disclaimer.write') || !(await isInUse(reader, templateId))) return null
  const at = later(effectiveFrom ?? asked.at, asked.at)
  const matter = await standingMatter(reader, at, [templateId])
  const rule = { id: '', templateId, ...said, effectiveFrom: at }
  const alternatives = withRule(matter, rule, await inPlaceOf(reader, asked))
  if (!alternatives) return null
  const trial = { ...alternatives, templateId, at, shelves: await shelvesOf(reader) }
  const counted = await countEffects(reader, actor, trial, limits)
  return {
    counts: counted.counts,
    pieces: await namedPieces(reader, counted.named),
    hidden: counted.hidden,
    looked: counted.looked,
    live: counted.isWhole ? counted.looked : await reader.$count(publication, visible()),
  }
}
