import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { AddTemplate } from './add-template'
import type { Context } from './context'
import { lockTemplate } from './lock-template'
import { loosensLaw } from './loosens-law'
import { record } from './record'
import { unknownKeeper } from './unknown-keeper'

export const ChangeTemplate = AddTemplate.pick({
  name: true,
  legalBasis: true,
  placement: true,
  removable: true,
  ownerId: true,
  legalOwnerId: true,
  reviewBy: true,
  requiresAck: true,
  exclusiveGroup: true,
}).extend({ templateId: z.uuid() })
export type ChangeTemplate = z.infer<typeof ChangeTemplate>

/** Changes what is said about a template. Its wording changes by a new version only, its key and kind never. */
export const changeTemplate = async (
  context: Context,
  { templateId, ...after }: ChangeTemplate,
): Promise<Result<{ id: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const template = await lockTemplate(tx, templateId)
    if (!template) return refused({ kind: 'notFound' })
    if (template.withdrawnAt) return refused({ kind: 'wrongState', state: 'withdrawn' })
    if (await loosensLaw(tx, actor.id, template, after)) return refused({ kind: 'forbidden', because: 'notLegalOwner' })
    const fault = await unknownKeeper(tx, after)
    if (fault) return fault
    const { name, legalBasis, placement, removable, ownerId, legalOwnerId, reviewBy, requiresAck, exclusiveGroup } =
      template
    const before = {
      name,
      legalBasis,
      placement,
      removable,
      ownerId,
      legalOwnerId,
      reviewBy,
      requiresAck,
      exclusiveGroup,
    }
    await tx.update(disclaimerTemplate).set(after).where(eq(disclaimerTemplate.id, templateId))
    await record(tx, actor, context.now(), {
      kind: 'changeTemplate',
      subjectType: 'disclaimer',
      subjectId: templateId,
      detail: { before, after },
    })
    return done({ id: templateId })
  })
}
