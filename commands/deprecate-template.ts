import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { lockTemplate } from './lock-template'
import { record } from './record'

export const DeprecateTemplate = z.object({ templateId: z.uuid() })
export type DeprecateTemplate = z.infer<typeof DeprecateTemplate>

/** From now on nothing new may ask for this template. The rules it has go on: no piece loses a notice it must carry. */
export const deprecateTemplate = async (
  context: Context,
  { templateId }: DeprecateTemplate,
): Promise<Result<{ id: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const template = await lockTemplate(tx, templateId)
    if (!template) return refused({ kind: 'notFound' })
    if (template.withdrawnAt) return refused({ kind: 'wrongState', state: 'withdrawn' })
    if (template.deprecatedAt) return refused({ kind: 'wrongState', state: 'deprecated' })
    const at = context.now()
    await tx.update(disclaimerTemplate).set({ deprecatedAt: at }).where(eq(disclaimerTemplate.id, templateId))
    await record(tx, actor, at, { kind: 'deprecateTemplate', subjectType: 'disclaimer', subjectId: templateId })
    return done({ id: templateId })
  })
}
