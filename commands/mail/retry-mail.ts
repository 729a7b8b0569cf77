import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { mail } from '@/db/schema/notifications'
import { mailState } from '@/newsroom/notifications/mail-state'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

export const RetryMail = z.object({ mailId: z.uuid() })
export type RetryMail = z.infer<typeof RetryMail>

/** Sends a mail that was given up on its way again, at once and with all its tries. */
export const retryMail = ({ db, actor, now }: Context, { mailId }: RetryMail): Promise<Result<null>> =>
  db.transaction(async (tx) => {
    if (!can(actor, 'mail.manage')) return refused({ kind: 'forbidden', because: 'role' })
    const [found] = await tx.select().from(mail).where(eq(mail.id, mailId)).for('update')
    if (!found) return refused({ kind: 'notFound' })
    const state = mailState(found)
    if (state !== 'dead' && state !== 'failing') return refused({ kind: 'wrongState', state })
    await tx.update(mail).set({ deadAt: null, error: null, attempts: 0, nextAt: now() }).where(eq(mail.id, mailId))
    const about = found.key.split(':')[0]
    await record(tx, actor, now(), {
      kind: 'retryMail',
      subjectType: 'newsroom',
      subjectId: null,
      detail: { mailId, about },
    })
    return done(null)
  })
