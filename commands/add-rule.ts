import { z } from 'zod'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { later } from '@/newsroom/disclaimers/standing-matter'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { lockTemplate } from './lock-template'
import { tellRuleWaits } from './notifications/tell-rule-waits'
import { record } from './record'
import { faultOfRule, RuleSaid } from './rule-said'

export const AddRule = RuleSaid.extend({ templateId: z.uuid(), effectiveFrom: z.coerce.date().nullable() })
export type AddRule = z.infer<typeof AddRule>

/** Writes a rule about a template, from now or from a later day on. It counts once a second person approved it. */
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
    if (template.deprecatedAt) return refused({ kind: 'wrongState', state: 'deprecated' })
    const at = context.now()
    const from = later(effectiveFrom ?? at, at)
    const fault = await faultOfRule(tx, template, said, from)
    if (fault) return fault
    const ruleId = context.newId()
    const written = { writtenBy: actor.id, writtenAt: at, writers: [actor.id] }
    await tx.insert(disclaimerRule).values({ id: ruleId, templateId, ...said, effectiveFrom: from, ...written })
    await tellRuleWaits(tx, { id: ruleId, effect: said.effect, writers: [actor.id] }, { template, by: actor.id, at })
    await record(tx, actor, at, {
      kind: 'addRule',
      subjectType: 'disclaimer',
      subjectId: templateId,
      detail: { ruleId, ...said },
    })
    return done({ ruleId })
  })
}
