import { and, asc, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { section, topic } from '@/db/schema/newsroom'
import { person } from '@/db/schema/people'
import { mustAnswer, type RuledTemplate } from '@/newsroom/disclaimers/must-answer'
import type { RuleOnScreen, ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { Rule } from '@/newsroom/disclaimers/standing-matter'
import { takesTwoToEnd } from '@/newsroom/disclaimers/takes-two-to-end'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { actorsOf } from './actors-of'

const writer = alias(person, 'writer')
const approver = alias(person, 'approver')
const ender = alias(person, 'ender')

const SAID = {
  id: disclaimerRule.id,
  templateId: disclaimerRule.templateId,
  effect: disclaimerRule.effect,
  when: disclaimerRule.when,
  jurisdictions: disclaimerRule.jurisdictions,
  placement: disclaimerRule.placement,
  priority: disclaimerRule.priority,
  effectiveFrom: disclaimerRule.effectiveFrom,
  effectiveTo: disclaimerRule.effectiveTo,
}

const notOver = (at: Date) => or(isNull(disclaimerRule.effectiveTo), gt(disclaimerRule.effectiveTo, at))

/** The approved rules of every template that are in force at `at` or to come, in no order. */
export const standingRules = async (reader: Reader, at: Date): Promise<readonly Rule[]> =>
  reader
    .select(SAID)
    .from(disclaimerRule)
    .where(and(eq(disclaimerRule.state, 'approved'), notOver(at)))

const ruleRows = (reader: Reader, templateIds: readonly string[], at: Date) =>
  reader
    .select({
      ...SAID,
      state: disclaimerRule.state,
      replacesId: disclaimerRule.replacesId,
      writers: disclaimerRule.writers,
      writtenBy: writer.name,
      writtenAt: disclaimerRule.writtenAt,
      approvedBy: approver.name,
      enderId: disclaimerRule.endAskedBy,
      ender: ender.name,
    })
    .from(disclaimerRule)
    .leftJoin(writer, eq(writer.id, disclaimerRule.writtenBy))
    .leftJoin(approver, eq(approver.id, disclaimerRule.approvedBy))
    .leftJoin(ender, eq(ender.id, disclaimerRule.endAskedBy))
    .where(and(inArray(disclaimerRule.templateId, [...templateIds]), notOver(at)))
    .orderBy(desc(disclaimerRule.priority), asc(disclaimerRule.id))

/**
 * The rules of these templates that are in force, to come or not yet approved, in the order in which they count, and
 * which of them this person may approve, or agree to end.
 */
export const rulesOf = async (
  reader: Reader,
  actor: Actor,
  templates: readonly RuledTemplate[],
  at: Date,
): Promise<readonly RuleOnScreen[]> => {
  if (templates.length === 0) return []
  const byId = new Map(templates.map((template) => [template.id, template]))
  const rows = await ruleRows(reader, [...byId.keys()], at)
  const lawyers = await actorsOf(
    reader,
    templates.flatMap(({ legalOwnerId }) => legalOwnerId ?? []),
  )
  const mayNobody = ({ id }: { readonly id: string | null }, writers: readonly string[]): boolean => {
    const lawyer = id === null ? undefined : lawyers.get(id)
    return lawyer === undefined || !can(lawyer, 'disclaimer.approve', { writers })
  }
  return rows.map(({ writers, enderId, ender: by, ...rule }) => {
    const template = byId.get(rule.templateId)
    const answers = template ? mustAnswer(rule, template) : null
    return {
      ...rule,
      mayApprove:
        rule.state === 'draft' &&
        can(actor, 'disclaimer.approve', { writers }) &&
        (!answers || answers.id === actor.id),
      onlyLegalOwner: answers !== null,
      waitsForNobody: rule.state === 'draft' && answers !== null && mayNobody(answers, writers),
      endTakesTwo: template !== undefined && takesTwoToEnd(rule, template),
      endAsked: enderId && by ? { by, mayApprove: can(actor, 'disclaimer.approve', { writers: [enderId] }) } : null,
    }
  })
}

/** Closed sections too: a rule may still name one. */
export const shelfNames = async (reader: Reader): Promise<ShelfNames> => ({
  sections: await reader.select({ slug: section.slug, names: section.names }).from(section).orderBy(section.position),
  topics: await reader.select({ slug: topic.slug, names: topic.names }).from(topic).orderBy(topic.slug),
})
