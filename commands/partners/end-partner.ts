import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { partner, partnerDelivery } from '@/db/schema/partners'
import { ENDED } from '@/newsroom/partners/delivery-state'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'

export const EndPartner = z.object({ partnerId: z.uuid() })
export type EndPartner = z.infer<typeof EndPartner>

/** Tells this house nothing more, not even what was still on its way. */
export const endPartner = async ({ db, actor, now }: Context, { partnerId }: EndPartner): Promise<Result<null>> => {
  if (!can(actor, 'partners.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const at = now()
    const [found] = await tx.select().from(partner).where(eq(partner.id, partnerId)).for('update')
    if (!found || found.endedAt !== null) return refused({ kind: 'notFound' })
    await tx.update(partner).set({ endedAt: at }).where(eq(partner.id, partnerId))
    await tx
      .update(partnerDelivery)
      .set({ failedAt: at, error: ENDED })
      .where(and(eq(partnerDelivery.partnerId, partnerId), isNull(partnerDelivery.deliveredAt)))
    await record(tx, actor, at, {
      kind: 'endPartner',
      subjectType: 'newsroom',
      subjectId: partnerId,
      detail: { before: { name: found.name } },
    })
    return done(null)
  })
}
