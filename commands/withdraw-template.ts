import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerTemplate, disclaimerVersion } from '@/db/schema/disclaimers'
import { noticeTag } from '@/newsroom/article/tags'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { lockTemplate } from './lock-template'
import { settleNotices } from './notifications/settle-notices'
import { purgePages } from './purge-pages'
import { record } from './record'

export const WithdrawTemplate = z.object({ templateId: z.uuid(), reason: z.string().trim().min(1).max(1_000) })
export type WithdrawTemplate = z.infer<typeof WithdrawTemplate>

/**
 * No piece may carry this template any more; what was published keeps its wording. Rules that demand it stay in force
 * on purpose: a piece they are about is stopped, rather than published without the notice, until somebody ends the rule.
 */
export const withdrawTemplate = async (
  context: Context,
  { templateId, reason }: WithdrawTemplate,
): Promise<Result<{ id: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const template = await lockTemplate(tx, templateId)
    if (!template) return refused({ kind: 'notFound' })
    if (template.withdrawnAt) return refused({ kind: 'wrongState', state: 'withdrawn' })
    const at = context.now()
    await tx.update(disclaimerTemplate).set({ withdrawnAt: at }).where(eq(disclaimerTemplate.id, templateId))
    const versions = await tx
      .update(disclaimerVersion)
      .set({ state: 'withdrawn' })
      .where(and(eq(disclaimerVersion.templateId, templateId), ne(disclaimerVersion.state, 'withdrawn')))
      .returning({ id: disclaimerVersion.id })
    await settleNotices(
      tx,
      versions.map(({ id }) => id),
      at,
    )
    await record(tx, actor, at, {
      kind: 'withdrawTemplate',
      subjectType: 'disclaimer',
      subjectId: templateId,
      detail: { reason },
    })
    await purgePages(tx, [noticeTag(template.key)])
    return done({ id: templateId })
  })
}
