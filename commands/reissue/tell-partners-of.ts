import { and, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { partner, partnerDelivery } from '@/db/schema/partners'
import { isRetracted } from '@/newsroom/article/change'
import type { PartnerNotice } from '@/newsroom/partners/notice'
import type { Done } from './new-record'
import type { ReissueContext } from './reissue-context'

/** As when a piece goes out: whoever passes it on is to pass on the notice it carries now. */
const payloadOf = ({ written: { record }, former }: Done, at: Date): PartnerNotice => ({
  event: 'published',
  storyId: record.storyId,
  headline: record.headline,
  path: record.head.path,
  language: record.language,
  pubStatus: isRetracted(record.head.changes ?? []) ? 'canceled' : 'usable',
  version: former.editionN,
  correction: null,
  firstPublishedAt: record.firstPublishedAt.toISOString(),
  at: at.toISOString(),
})

/**
 * News of many stories for every partner, written with the change itself. Where older news of a story is still on its
 * way that is enough, and is not overtaken: it may be a correction, and whoever gets it comes for the page as it is now.
 */
export const tellPartnersOf = async (
  tx: Tx,
  { newId }: ReissueContext,
  dones: readonly Done[],
  at: Date,
): Promise<void> => {
  const partners = await tx.select({ id: partner.id }).from(partner).where(isNull(partner.endedAt)).for('share')
  if (partners.length === 0) return
  const onTheirWay = await underWay(tx, dones)
  const rows = dones.flatMap((one) => {
    const payload = payloadOf(one, at)
    const { id: subjectId, storyId } = one.written.record
    return partners
      .filter(({ id }) => !onTheirWay.has(`${storyId} ${id}`))
      .map(({ id }) => ({
        ...{ id: newId(), partnerId: id, storyId, subjectId, event: payload.event, payload, at, nextAt: at },
      }))
  })
  if (rows.length > 0) await tx.insert(partnerDelivery).values(rows).onConflictDoNothing()
}

const underWay = async (tx: Tx, dones: readonly Done[]): Promise<ReadonlySet<string>> => {
  const { storyId, partnerId, deliveredAt, failedAt } = partnerDelivery
  const stories = dones.map(({ written }) => written.record.storyId)
  const rows = await tx
    .select({ storyId, partnerId })
    .from(partnerDelivery)
    .where(and(inArray(storyId, stories), isNull(deliveredAt), isNull(failedAt)))
  return new Set(rows.map((row) => `${row.storyId} ${row.partnerId}`))
}
