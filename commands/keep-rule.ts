import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { isEnded, lockRule } from './lock-rule'
import { tellItsAnswer } from './notifications/tell-of-book'
import { record } from './record'

export const KeepRule = z.object({ ruleId: z.uuid() })
export type KeepRule = z.infer<typeof KeepRule>

/** Nobody asks any more that the rule end: whoever did thought better of it, or another did. */
export const keepRule = async (context: Context, { ruleId }: KeepRule): Promise<Result<{ ruleId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockRule(tx, ruleId)
    if (!held) return refused({ kind: 'notFound' })
    const { rule, template } = held
    const at = context.now()
    if (isEnded(rule, at)) return refused({ kind: 'wrongState', state: 'ended' })
    if (rule.endAskedBy === null) return refused({ kind: 'wrongState', state: 'kept' })
    await tx.update(disclaimerRule).set({ endAskedBy: null, endAskedAt: null }).where(eq(disclaimerRule.id, ruleId))
    const answered = { thing: 'ruleEnd', id: ruleId, template, writers: [rule.endAskedBy], by: actor.id, at } as const
    await tellItsAnswer(tx, { kind: 'bookReturned', ...answered })
    await record(tx, actor, at, {
      kind: 'keepRule',
      subjectType: 'disclaimer',
      subjectId: rule.templateId,
      detail: { ruleId, askedBy: rule.endAskedBy },
    })
    return done({ ruleId })
  })
}
