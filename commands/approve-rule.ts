import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { mustAnswer } from '@/newsroom/disclaimers/must-answer'
import { later } from '@/newsroom/disclaimers/standing-matter'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { isEnded, lockRule } from './lock-rule'
import { settleNotices } from './notifications/settle-notices'
import { tellItsAnswer } from './notifications/tell-of-book'
import { record } from './record'

/** `seen`: when the rule on the approver's screen was last written. */
export const ApproveRule = z.object({ ruleId: z.uuid(), seen: z.coerce.date() })
export type ApproveRule = z.infer<typeof ApproveRule>

const closePredecessor = async (tx: Tx, replacesId: string | null, from: Date): Promise<void> => {
  if (replacesId === null) return
  await tx
    .update(disclaimerRule)
    .set({ effectiveTo: from })
    .where(
      and(
        eq(disclaimerRule.id, replacesId),
        or(isNull(disclaimerRule.effectiveTo), gt(disclaimerRule.effectiveTo, from)),
      ),
    )
}

/**
 * Puts a rule into force, on the word of somebody who did not write it: from now or from its own day on. The rule whose
 * place it takes ends in the same moment.
 */
export const approveRule = async (
  context: Context,
  { ruleId, seen }: ApproveRule,
): Promise<Result<{ ruleId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockRule(tx, ruleId)
    if (!held) return refused({ kind: 'notFound' })
    const { rule, template } = held
    const at = context.now()
    if (isEnded(rule, at)) return refused({ kind: 'wrongState', state: 'ended' })
    if (rule.state !== 'draft') return refused({ kind: 'wrongState', state: rule.state })
    if (!can(actor, 'disclaimer.approve', { writers: rule.writers }))
      return refused({ kind: 'forbidden', because: 'ownRule' })
    const answers = mustAnswer(rule, template)
    if (answers && answers.id !== actor.id) return refused({ kind: 'forbidden', because: 'notLegalOwner' })
    if (rule.writtenAt.getTime() !== seen.getTime()) return invalid('when', 'changedMeanwhile')
    const effectiveFrom = later(rule.effectiveFrom, at)
    await tx
      .update(disclaimerRule)
      .set({ state: 'approved', approvedBy: actor.id, approvedAt: at, effectiveFrom })
      .where(eq(disclaimerRule.id, ruleId))
    await closePredecessor(tx, rule.replacesId, effectiveFrom)
    if (rule.replacesId) await settleNotices(tx, [rule.replacesId], at)
    const answered = { thing: 'rule', id: ruleId, template, writers: rule.writers, by: actor.id, at } as const
    await tellItsAnswer(tx, { kind: 'bookApproved', ...answered })
    await record(tx, actor, at, {
      kind: 'approveRule',
      subjectType: 'disclaimer',
      subjectId: template.id,
      detail: { ruleId, replacesId: rule.replacesId },
    })
    return done({ ruleId })
  })
}
