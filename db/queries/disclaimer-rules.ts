import { and, asc, desc, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { section, topic } from '@/db/schema/newsroom'
import type { RuleOnScreen, ShelfNames } from '@/newsroom/disclaimers/on-screen'

/** The rules of these templates that are in force or to come, in the order in which they count. */
export const rulesOf = async (
  reader: Reader,
  templateIds: readonly string[],
  at: Date,
): Promise<readonly RuleOnScreen[]> => {
  if (templateIds.length === 0) return []
  return reader
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
    .where(
      and(
        inArray(disclaimerRule.templateId, [...templateIds]),
        or(isNull(disclaimerRule.effectiveTo), gt(disclaimerRule.effectiveTo, at)),
      ),
    )
    .orderBy(desc(disclaimerRule.priority), asc(disclaimerRule.id))
}

/** Closed sections too: a rule may still name one. */
export const shelfNames = async (reader: Reader): Promise<ShelfNames> => ({
  sections: await reader.select({ slug: section.slug, names: section.names }).from(section).orderBy(section.position),
  topics: await reader.select({ slug: topic.slug, names: topic.names }).from(topic).orderBy(topic.slug),
})
