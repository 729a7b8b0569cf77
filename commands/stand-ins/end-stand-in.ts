import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerFallback } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'
import { lockStandIn } from './lock-stand-in'

export const EndStandIn = z.object({ standInId: z.uuid() })
export type EndStandIn = z.infer<typeof EndStandIn>

/** From now on a piece in that language waits for a text of its own: one person may make the house stricter. */
export const endStandIn = async (
  context: Context,
  { standInId }: EndStandIn,
): Promise<Result<{ standInId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockStandIn(tx, standInId)
    if (!held) return refused({ kind: 'notFound' })
    if (held.endedAt) return refused({ kind: 'wrongState', state: 'standInEnded' })
    const at = context.now()
    await tx
      .update(disclaimerFallback)
      .set({ endedBy: actor.id, endedAt: at })
      .where(eq(disclaimerFallback.id, standInId))
    await record(tx, actor, at, {
      kind: 'endStandIn',
      subjectType: 'disclaimer',
      subjectId: held.templateId,
      detail: { standInId, locale: held.locale, standIn: held.standIn },
    })
    return done({ standInId })
  })
}
