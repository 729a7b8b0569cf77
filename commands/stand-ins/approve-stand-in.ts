import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerFallback } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'
import { lockStandIn } from './lock-stand-in'

export const ApproveStandIn = z.object({ standInId: z.uuid() })
export type ApproveStandIn = z.infer<typeof ApproveStandIn>

/** From now on the one language stands in for the other, on the word of somebody who did not ask for it. */
export const approveStandIn = async (
  context: Context,
  { standInId }: ApproveStandIn,
): Promise<Result<{ standInId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockStandIn(tx, standInId)
    if (!held) return refused({ kind: 'notFound' })
    if (held.endedAt) return refused({ kind: 'wrongState', state: 'standInEnded' })
    if (held.approvedAt) return refused({ kind: 'wrongState', state: 'standInApproved' })
    if (!can(actor, 'disclaimer.approve', { writers: [held.writtenBy] }))
      return refused({ kind: 'forbidden', because: 'ownStandIn' })
    const at = context.now()
    await tx
      .update(disclaimerFallback)
      .set({ approvedBy: actor.id, approvedAt: at })
      .where(eq(disclaimerFallback.id, standInId))
    await record(tx, actor, at, {
      kind: 'approveStandIn',
      subjectType: 'disclaimer',
      subjectId: held.templateId,
      detail: { standInId, locale: held.locale, standIn: held.standIn },
    })
    return done({ standInId })
  })
}
