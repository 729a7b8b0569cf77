import { z } from 'zod'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { PLACEMENTS } from '@/newsroom/disclaimers/kinds'
import { ConditionSchema } from '@/newsroom/disclaimers/parse-condition'
import { later } from '@/newsroom/disclaimers/standing-matter'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { lockTemplate } from './lock-template'
import { record } from './record'
import { unknownShelf } from './unknown-shelf'

/** What a rule says. */
export const RuleSaid = z.object({
  when: ConditionSchema,
  /** Null: where the template stands by default. */
  placement: z.enum(PLACEMENTS).nullable(),
  priority: z.int().min(0).max(1_000),
})

export const AddRule = RuleSaid.extend({ templateId: z.uuid(), effectiveFrom: z.coerce.date().nullable() })
export type AddRule = z.infer<typeof AddRule>

/** Demands a template of every piece that meets a condition, from now or from a later day on. */
export const addRule = async (
  context: Context,
  { templateId, effectiveFrom, ...said }: AddRule,
): Promise<Result<{ ruleId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const template = await lockTemplate(tx, templateId)
    if (!template) return refused({ kind: 'notFound' })
    if (template.withdrawnAt) return refused({ kind: 'wrongState', state: 'withdrawn' })
    if (await unknownShelf(tx, said.when)) return invalid('when', 'unknownShelf')
    const at = context.now()
    const ruleId = context.newId()
    const from = later(effectiveFrom ?? at, at)
    const rule = { id: ruleId, templateId, ...said, effectiveFrom: from, writtenBy: actor.id, writtenAt: at }
    await tx.insert(disclaimerRule).values(rule)
    await record(tx, actor, at, {
      kind: 'addRule',
      subjectType: 'disclaimer',
      subjectId: templateId,
      detail: { ruleId, ...said },
    })
    return done({ ruleId })
  })
}
