import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { isEnded, lockRule } from './lock-rule'
import { tellItsAnswer } from './notifications/tell-of-book'
import { record } from './record'

export const ReturnRule = z.object({ ruleId: z.uuid(), note: z.string().trim().min(1).max(1_000) })
export type ReturnRule = z.infer<typeof ReturnRule>

/** Gives a rule that waits for approval back to its writers, saying why. */
export const returnRule = async (
  context: Context,
  { ruleId, note }: ReturnRule,
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
    await tx.update(disclaimerRule).set({ state: 'returned' }).where(eq(disclaimerRule.id, ruleId))
    const answered = { thing: 'rule', id: ruleId, template, writers: rule.writers, by: actor.id, at } as const
    await tellItsAnswer(tx, { kind: 'bookReturned', ...answered })
    await record(tx, actor, at, {
      kind: 'returnRule',
      subjectType: 'disclaimer',
      subjectId: template.id,
      detail: { ruleId, note },
    })
    return done({ ruleId })
  })
}
