import { sql } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { partnerDelivery } from '@/db/schema/partners'
import { nextTry } from '@/newsroom/notifications/patience'
import type { Answer } from '@/platform/post-signed'

export type Outcome = {
  readonly id: string
  /** Counted with this try: whoever else has claimed it since settles it. */
  readonly attempts: number
  /** Null: it was taken. */
  readonly error: string | null
  readonly answer: Answer | null
}

/** A receipt holds whatever happened meanwhile; a failed try brings back nothing that was ended or overtaken. */
export const settleDeliveries = async (db: Db, outcomes: readonly Outcome[], at: Date): Promise<void> => {
  const rows = outcomes.map(({ id, attempts, error, answer }) => {
    const next = error === null ? null : nextTry(attempts, at)
    return {
      ...{ id, attempts, error, status: answer?.status ?? null, receipt: answer?.text ?? null },
      next: (next ?? at).toISOString(),
      delivered: error === null ? at.toISOString() : null,
      failed: error !== null && next === null ? at.toISOString() : null,
    }
  })
  await db.execute(sql`update ${partnerDelivery} d set error = f.error, next_at = f.next, delivered_at = f.delivered,
      failed_at = f.failed, receipt_status = f.status, receipt = f.receipt
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f(id uuid, attempts int, error text, status int,
      receipt text, next timestamptz, delivered timestamptz, failed timestamptz)
    where d.id = f.id and d.delivered_at is null
      and (f.delivered is not null or (d.failed_at is null and d.attempts = f.attempts))`)
}
