import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { later } from '@/newsroom/disclaimers/standing-matter'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { RuleSaid } from './add-rule'
import type { Context } from './context'
import { isEnded, lockRule } from './lock-rule'
import { record } from './record'
import { unknownShelf } from './unknown-shelf'

export const ChangeRule = RuleSaid.extend({ ruleId: z.uuid() })
export type ChangeRule = z.infer<typeof ChangeRule>

/** Closes a rule and opens its successor in the same moment, so that what an older piece says of its rule stays true. */
export const changeRule = async (
  context: Context,
  { ruleId, ...said }: ChangeRule,
): Promise<Result<{ ruleId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const rule = await lockRule(tx, ruleId)
    if (!rule) return refused({ kind: 'notFound' })
    const at = context.now()
    if (isEnded(rule, at)) return refused({ kind: 'wrongState', state: 'ended' })
    if (await unknownShelf(tx, said.when)) return invalid('when', 'unknownShelf')
    const next = {
      ...said,
      id: context.newId(),
      templateId: rule.templateId,
      effectiveFrom: later(rule.effectiveFrom, at),
      effectiveTo: rule.effectiveTo,
      writtenBy: actor.id,
      writtenAt: at,
    }
    await tx.update(disclaimerRule).set({ effectiveTo: at }).where(eq(disclaimerRule.id, ruleId))
    await tx.insert(disclaimerRule).values(next)
    const before = { when: rule.when, placement: rule.placement, priority: rule.priority }
    await record(tx, actor, at, {
      kind: 'changeRule',
      subjectType: 'disclaimer',
      subjectId: rule.templateId,
      detail: { ruleId, nextRuleId: next.id, before, after: said },
    })
    return done({ ruleId: next.id })
  })
}
