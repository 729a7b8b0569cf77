import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { partnerDelivery } from '@/db/schema/partners'
import { deliveryState } from '@/newsroom/partners/delivery-state'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'

export const RetryDelivery = z.object({ deliveryId: z.uuid() })
export type RetryDelivery = z.infer<typeof RetryDelivery>

/** Posts news that a partner did not take once more, at once and with all its tries. */
export const retryDelivery = async (
  { db, actor, now }: Context,
  { deliveryId }: RetryDelivery,
): Promise<Result<null>> => {
  if (!can(actor, 'partners.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const [found] = await tx.select().from(partnerDelivery).where(eq(partnerDelivery.id, deliveryId)).for('update')
    if (!found) return refused({ kind: 'notFound' })
    const state = deliveryState(found)
    if (state !== 'dead' && state !== 'failing') return refused({ kind: 'wrongState', state })
    const again = { failedAt: null, error: null, attempts: 0, nextAt: now() }
    await tx.update(partnerDelivery).set(again).where(eq(partnerDelivery.id, deliveryId))
    await record(tx, actor, now(), {
      kind: 'retryDelivery',
      subjectType: 'newsroom',
      subjectId: found.partnerId,
      detail: { deliveryId },
    })
    return done(null)
  })
}
