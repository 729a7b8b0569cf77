import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { isEnded, lockRule } from './lock-rule'
import { record } from './record'

export const EndRule = z.object({ ruleId: z.uuid() })
export type EndRule = z.infer<typeof EndRule>

/** From now on the rule demands nothing. It stays on record, so that published traces can still be read. */
export const endRule = async (context: Context, { ruleId }: EndRule): Promise<Result<{ ruleId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const rule = await lockRule(tx, ruleId)
    if (!rule) return refused({ kind: 'notFound' })
    const at = context.now()
    if (isEnded(rule, at)) return refused({ kind: 'wrongState', state: 'ended' })
    await tx.update(disclaimerRule).set({ effectiveTo: at }).where(eq(disclaimerRule.id, ruleId))
    await record(tx, actor, at, {
      kind: 'endRule',
      subjectType: 'disclaimer',
      subjectId: rule.templateId,
      detail: { ruleId },
    })
    return done({ ruleId })
  })
}
