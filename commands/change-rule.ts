import { and, eq, gt, isNull, ne, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { later } from '@/newsroom/disclaimers/standing-matter'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { isEnded, lockRule } from './lock-rule'
import { tellRuleWaits } from './notifications/tell-rule-waits'
import { record } from './record'
import { faultOfRule, RuleSaid } from './rule-said'

export const ChangeRule = RuleSaid.extend({ ruleId: z.uuid() })
export type ChangeRule = z.infer<typeof ChangeRule>

type Rule = typeof disclaimerRule.$inferSelect
type Hand = Pick<Context, 'actor' | 'newId'> & { readonly at: Date }
type Written = { readonly id: string; readonly writers: readonly string[] }

/** The draft that is to take the place of a rule; somebody may have written it already. */
const hasSuccessor = async (tx: Tx, { id }: Rule, at: Date): Promise<boolean> => {
  const rows = await tx
    .select({ id: disclaimerRule.id })
    .from(disclaimerRule)
    .where(
      and(
        eq(disclaimerRule.replacesId, id),
        ne(disclaimerRule.state, 'approved'),
        or(isNull(disclaimerRule.effectiveTo), gt(disclaimerRule.effectiveTo, at)),
      ),
    )
  return rows.length > 0
}

const write = async (tx: Tx, rule: Rule, said: RuleSaid, { actor, newId, at }: Hand): Promise<Written> => {
  const written = { ...said, writtenBy: actor.id, writtenAt: at, state: 'draft' } as const
  if (rule.state !== 'approved') {
    const writers = [...new Set([...rule.writers, actor.id])]
    await tx
      .update(disclaimerRule)
      .set({ ...written, writers })
      .where(eq(disclaimerRule.id, rule.id))
    return { id: rule.id, writers }
  }
  const id = newId()
  const place = { templateId: rule.templateId, replacesId: rule.id, effectiveFrom: later(rule.effectiveFrom, at) }
  const writers = [actor.id]
  await tx.insert(disclaimerRule).values({ id, ...place, ...written, writers })
  return { id, writers }
}

/**
 * Says a rule anew. A draft is written over and waits again; a rule in force stays as it is until the draft that is to
 * take its place is approved, so that what an older piece says of its rule stays true.
 */
export const changeRule = async (
  context: Context,
  { ruleId, ...said }: ChangeRule,
): Promise<Result<{ ruleId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockRule(tx, ruleId)
    if (!held) return refused({ kind: 'notFound' })
    const { rule, template } = held
    const at = context.now()
    if (isEnded(rule, at)) return refused({ kind: 'wrongState', state: 'ended' })
    if (rule.state === 'approved' && (await hasSuccessor(tx, rule, at)))
      return refused({ kind: 'wrongState', state: 'beingChanged' })
    const fault = await faultOfRule(tx, template, said, later(rule.effectiveFrom, at))
    if (fault) return fault
    const next = await write(tx, rule, said, { ...context, at })
    await tellRuleWaits(tx, { ...next, effect: said.effect }, { template, by: actor.id, at })
    const { effect, when, jurisdictions, placement, priority, effectiveTo } = rule
    await record(tx, actor, at, {
      kind: 'changeRule',
      subjectType: 'disclaimer',
      subjectId: rule.templateId,
      detail: {
        ruleId,
        nextRuleId: next.id,
        before: { effect, when, jurisdictions, placement, priority, effectiveTo },
        after: said,
      },
    })
    return done({ ruleId: next.id })
  })
}
