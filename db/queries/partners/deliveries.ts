import { desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { partner, partnerDelivery } from '@/db/schema/partners'
import type { DeliveryLine } from '@/newsroom/partners/delivery-line'
import { deliveryState } from '@/newsroom/partners/delivery-state'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { readCursor, writeCursor } from '../cursor'

const PAGE = 50
const Place = z.tuple([z.iso.datetime(), z.uuid()])

/** News to partners, newest first; nothing for those who may not look after them. */
export const deliveryPage = async (
  reader: Reader,
  actor: Actor,
  after: string | null,
): Promise<{ readonly items: readonly DeliveryLine[]; readonly next: string | null }> => {
  if (!can(actor, 'partners.manage')) return { items: [], next: null }
  const place = readCursor(Place, after)
  const { at, id } = partnerDelivery
  const rows = await reader
    .select({ told: partnerDelivery, name: partner.name })
    .from(partnerDelivery)
    .innerJoin(partner, eq(partner.id, partnerDelivery.partnerId))
    .where(place ? sql`(${at}, ${id}) < (${place[0]}::timestamptz, ${place[1]}::uuid)` : undefined)
    .orderBy(desc(at), desc(id))
    .limit(PAGE + 1)
  const items = rows.slice(0, PAGE).map(({ told, name }) => ({
    ...{ id: told.id, partner: name, headline: told.payload.headline, event: told.event, at: told.at },
    ...{ attempts: told.attempts, nextAt: told.nextAt, error: told.error, state: deliveryState(told) },
    ...{ receiptStatus: told.receiptStatus, receipt: told.receipt },
  }))
  const last = items.at(-1)
  return { items, next: rows.length > PAGE && last ? writeCursor([last.at.toISOString(), last.id]) : null }
}
