import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { isEnded, lockRule } from './lock-rule'
import { tellItsAnswer } from './notifications/tell-of-book'
import { record } from './record'

export const ApproveRuleEnd = z.object({ ruleId: z.uuid() })
export type ApproveRuleEnd = z.infer<typeof ApproveRuleEnd>

/** The second person agrees: the rule ends in this moment. */
export const approveRuleEnd = async (
  context: Context,
  { ruleId }: ApproveRuleEnd,
): Promise<Result<{ ruleId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockRule(tx, ruleId)
    if (!held) return refused({ kind: 'notFound' })
    const { rule, template } = held
    const at = context.now()
    if (isEnded(rule, at)) return refused({ kind: 'wrongState', state: 'ended' })
    if (rule.endAskedBy === null) return refused({ kind: 'wrongState', state: 'kept' })
    if (!can(actor, 'disclaimer.approve', { writers: [rule.endAskedBy] }))
      return refused({ kind: 'forbidden', because: 'ownRuleEnd' })
    await tx
      .update(disclaimerRule)
      .set({ effectiveTo: at, endApprovedBy: actor.id })
      .where(eq(disclaimerRule.id, ruleId))
    const answered = { thing: 'ruleEnd', id: ruleId, template, writers: [rule.endAskedBy], by: actor.id, at } as const
    await tellItsAnswer(tx, { kind: 'bookApproved', ...answered })
    await record(tx, actor, at, {
      kind: 'endRule',
      subjectType: 'disclaimer',
      subjectId: rule.templateId,
      detail: { ruleId, askedBy: rule.endAskedBy },
    })
    return done({ ruleId })
  })
}
