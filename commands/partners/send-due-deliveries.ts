import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { partner, partnerDelivery } from '@/db/schema/partners'
import { partnerBody } from '@/newsroom/partners/notice'
import { type Parcel, postSigned } from '@/platform/post-signed'
import { unseal } from '@/platform/seal'
import type { SystemContext } from '../context'
import { type Outcome, settleDeliveries } from './settle-deliveries'

const BATCH = 10
/** For so long a delivery belongs to whoever claimed it; longer than a batch takes at its slowest. */
const LEASE_MS = 60_000

/**
 * Posts what is due, and answers with how much of it was not taken. No connection of the database is held meanwhile;
 * what a killed process had claimed is tried again when its lease is over, under the same id.
 */
export const sendDueDeliveries = async ({ db, now }: SystemContext, origin: string): Promise<number> => {
  const claimed = await claim(db, now())
  if (claimed.length === 0) return 0
  const outcomes = await Promise.all(
    claimed.map(async ({ id, attempts, payload, url, secret }): Promise<Outcome> => {
      const opened = unseal(secret)
      if (opened === null) return { id, attempts, error: 'its secret cannot be read', answer: null }
      return { id, attempts, ...(await post({ id, url, secret: opened, body: partnerBody(payload, origin) })) }
    }),
  )
  await settleDeliveries(db, outcomes, now())
  return outcomes.filter(({ error }) => error !== null).length
}

/** Only a 2xx is a receipt: who answers with another address has not taken it. */
const post = async (parcel: Parcel): Promise<Pick<Outcome, 'error' | 'answer'>> => {
  try {
    const answer = await postSigned(parcel)
    const taken = answer.status >= 200 && answer.status < 300
    return { answer, error: taken ? null : `HTTP ${answer.status}` }
  } catch (error) {
    return { answer: null, error: error instanceof Error ? error.message.slice(0, 200) : 'no answer' }
  }
}

const claim = (db: Db, at: Date) => {
  const { id, attempts, payload, nextAt, deliveredAt, failedAt } = partnerDelivery
  const due = db
    .select({ id })
    .from(partnerDelivery)
    .where(and(isNull(deliveredAt), isNull(failedAt), lte(nextAt, at)))
    .orderBy(asc(nextAt))
    .limit(BATCH)
    .for('update', { skipLocked: true })
  return db
    .update(partnerDelivery)
    .set({ attempts: sql`${attempts} + 1`, nextAt: new Date(at.getTime() + LEASE_MS) })
    .from(partner)
    .where(and(sql`${id} = any(array(${due}))`, eq(partner.id, partnerDelivery.partnerId)))
    .returning({ id, attempts, payload, url: partner.url, secret: partner.secret })
}
