import { and, asc, desc, eq, gt, isNull, lt, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'
import type { Span } from '@/newsroom/disclaimers/standing-matter'
import type { RuleThen } from '@/newsroom/notices/proof'

/** The approved rules of a template that were in force at any moment of a span, in the order in which they counted. */
export const rulesThen = async (reader: Reader, templateId: string, span: Span): Promise<readonly RuleThen[]> =>
  reader
    .select({
      id: disclaimerRule.id,
      templateId: disclaimerRule.templateId,
      effect: disclaimerRule.effect,
      when: disclaimerRule.when,
      jurisdictions: disclaimerRule.jurisdictions,
      placement: disclaimerRule.placement,
      priority: disclaimerRule.priority,
      effectiveFrom: disclaimerRule.effectiveFrom,
      effectiveTo: disclaimerRule.effectiveTo,
      approvedBy: person.name,
    })
    .from(disclaimerRule)
    .leftJoin(person, eq(person.id, disclaimerRule.approvedBy))
    .where(
      and(
        eq(disclaimerRule.templateId, templateId),
        eq(disclaimerRule.state, 'approved'),
        or(isNull(disclaimerRule.effectiveTo), gt(disclaimerRule.effectiveTo, span.effectiveFrom)),
        span.effectiveTo === null ? undefined : lt(disclaimerRule.effectiveFrom, span.effectiveTo),
      ),
    )
    .orderBy(desc(disclaimerRule.priority), asc(disclaimerRule.effectiveFrom), asc(disclaimerRule.id))
