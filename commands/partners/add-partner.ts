import { z } from 'zod'
import { partner } from '@/db/schema/partners'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { PartnerAddress } from '@/newsroom/partners/partner-address'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { mayCall } from '@/platform/partner-network'
import { seal } from '@/platform/seal'
import { newToken } from '@/platform/token'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'

export const AddPartner = z.object({ name: z.string().trim().min(1).max(80).refine(isCleanText), url: PartnerAddress })
export type AddPartner = z.infer<typeof AddPartner>

/** From now on this house is told what becomes of ours. Only this answer ever shows the secret that signs it. */
export const addPartner = async (
  { db, actor, now, newId }: Context,
  { name, url }: AddPartner,
): Promise<Result<{ partnerId: string; secret: string }>> => {
  if (!can(actor, 'partners.manage')) return refused({ kind: 'forbidden', because: 'role' })
  if (!mayCall(new URL(url))) return invalid('url', 'url')
  return attempt(db, async (tx) => {
    const partnerId = newId()
    const { token: secret } = newToken()
    const added = { addedBy: actor.id, addedAt: now() }
    await tx.insert(partner).values({ id: partnerId, name, url, secret: seal(secret), ...added })
    await record(tx, actor, now(), {
      kind: 'addPartner',
      subjectType: 'newsroom',
      subjectId: partnerId,
      detail: { after: { name, host: new URL(url).host } },
    })
    return done({ partnerId, secret })
  })
}
