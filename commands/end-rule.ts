import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { takesTwoToEnd } from '@/newsroom/disclaimers/takes-two-to-end'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { isEnded, lockRule } from './lock-rule'
import { settleNotices } from './notifications/settle-notices'
import { tellItWaits } from './notifications/tell-of-book'
import { record } from './record'

export const EndRule = z.object({ ruleId: z.uuid() })
export type EndRule = z.infer<typeof EndRule>

/**
 * From now on the rule demands nothing; where that takes a second person, from when they agree. It stays on record, so
 * that published traces can still be read.
 */
export const endRule = async (context: Context, { ruleId }: EndRule): Promise<Result<{ ruleId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockRule(tx, ruleId)
    if (!held) return refused({ kind: 'notFound' })
    const { rule, template } = held
    const at = context.now()
    if (isEnded(rule, at)) return refused({ kind: 'wrongState', state: 'ended' })
    if (rule.endAskedBy !== null) return refused({ kind: 'wrongState', state: 'endAsked' })
    const waits = takesTwoToEnd(rule, template)
    const change = waits ? { endAskedBy: actor.id, endAskedAt: at } : { effectiveTo: at }
    await tx.update(disclaimerRule).set(change).where(eq(disclaimerRule.id, ruleId))
    const ending = { thing: 'ruleEnd', id: ruleId, template, writers: [actor.id], by: actor.id, at } as const
    if (waits) await tellItWaits(tx, ending)
    else await settleNotices(tx, [ruleId], at)
    await record(tx, actor, at, {
      kind: waits ? 'askRuleEnd' : 'endRule',
      subjectType: 'disclaimer',
      subjectId: rule.templateId,
      detail: { ruleId },
    })
    return done({ ruleId })
  })
}
