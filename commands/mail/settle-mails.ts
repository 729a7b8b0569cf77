import { inArray, sql } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { mail } from '@/db/schema/notifications'
import { NOT_FOR_THEM } from '@/newsroom/notifications/mail-state'
import { nextTry } from '@/newsroom/notifications/patience'
import { isSealed } from '@/platform/seal'
import type { MailRow } from './mail-row'

/** For nobody any more. It ends here without having been sent, and without a word of it being kept. */
export const dropMails = async (db: Db, rows: readonly MailRow[], at: Date): Promise<void> => {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await db.update(mail).set({ deadAt: at, error: NOT_FOR_THEM, text: '' }).where(inArray(mail.id, ids))
}

/** A text that opens a door is gone the moment it has been handed over. */
export const settleTaken = async (db: Db, rows: readonly MailRow[], at: Date): Promise<void> => {
  if (rows.length === 0) return
  const secret = rows.filter(({ text }) => isSealed(text)).map(({ id }) => id)
  const ids = rows.map(({ id }) => id)
  await db.transaction(async (tx) => {
    await tx.update(mail).set({ sentAt: at, error: null }).where(inArray(mail.id, ids))
    if (secret.length > 0) await tx.update(mail).set({ text: '' }).where(inArray(mail.id, secret))
  })
}

type Failed = { readonly row: MailRow; readonly error: string }

/** Each later than the time before; after the last try it waits for a person. */
export const settleFailed = async (db: Db, failed: readonly Failed[], at: Date): Promise<void> => {
  if (failed.length === 0) return
  const rows = failed.map(({ row: { id, attempts }, error }) => {
    const next = nextTry(attempts, at)
    return { id, error, next: (next ?? at).toISOString(), dead: next === null ? at.toISOString() : null }
  })
  await db.execute(sql`update ${mail} m set error = f.error, next_at = f.next, dead_at = f.dead
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f(id uuid, error text, next timestamptz, dead timestamptz)
    where m.id = f.id and m.sent_at is null`)
}
