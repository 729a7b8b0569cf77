import { asc } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { partner } from '@/db/schema/partners'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

/** More than any house has; a list without pages has to end somewhere. */
const MOST = 200

/** Partners now and before, never with their secrets; none for those who may not look after them. */
export const partnerList = async (reader: Reader, actor: Actor) => {
  if (!can(actor, 'partners.manage')) return []
  const { id, name, url, addedAt, endedAt } = partner
  return reader
    .select({ id, name, url, addedAt, endedAt })
    .from(partner)
    .orderBy(asc(partner.addedAt), asc(partner.id))
    .limit(MOST)
}
