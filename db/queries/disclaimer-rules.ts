import { and, asc, desc, gt, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { section, topic } from '@/db/schema/newsroom'
import type { RuleOnScreen, ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { Rule } from '@/newsroom/disclaimers/standing-matter'

/** Those in force at `at` or to come. */
const standing = (reader: Reader, at: Date, which?: SQL) =>
  reader
    .select({
      id: disclaimerRule.id,
      templateId: disclaimerRule.templateId,
      when: disclaimerRule.when,
      placement: disclaimerRule.placement,
      priority: disclaimerRule.priority,
      effectiveFrom: disclaimerRule.effectiveFrom,
      effectiveTo: disclaimerRule.effectiveTo,
    })
    .from(disclaimerRule)
    .where(and(which, or(isNull(disclaimerRule.effectiveTo), gt(disclaimerRule.effectiveTo, at))))

/** The rules of every template that are in force or to come, in no order. */
export const standingRules = async (reader: Reader, at: Date): Promise<readonly Rule[]> => standing(reader, at)

/** The rules of these templates that are in force or to come, in the order in which they count. */
export const rulesOf = async (
  reader: Reader,
  templateIds: readonly string[],
  at: Date,
): Promise<readonly RuleOnScreen[]> => {
  if (templateIds.length === 0) return []
  return standing(reader, at, inArray(disclaimerRule.templateId, [...templateIds])).orderBy(
    desc(disclaimerRule.priority),
    asc(disclaimerRule.id),
  )
}

/** Closed sections too: a rule may still name one. */
export const shelfNames = async (reader: Reader): Promise<ShelfNames> => ({
  sections: await reader.select({ slug: section.slug, names: section.names }).from(section).orderBy(section.position),
  topics: await reader.select({ slug: topic.slug, names: topic.names }).from(topic).orderBy(topic.slug),
})
