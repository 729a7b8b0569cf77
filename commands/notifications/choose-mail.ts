import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { notificationPreference } from '@/db/schema/notifications'
import { MAIL_TIMING, NOTICE_KINDS } from '@/newsroom/notifications/kinds'
import { USUAL_TIMING } from '@/newsroom/notifications/mail-timing'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

export const ChooseMail = z.object({ personId: z.uuid(), choices: z.record(z.enum(NOTICE_KINDS), z.enum(MAIL_TIMING)) })
export type ChooseMail = z.infer<typeof ChooseMail>

/** Says for each kind of notification when mail comes. What is as usual is not kept: it follows the usual from now on. */
export const chooseMail = ({ db, actor, now }: Context, { personId, choices }: ChooseMail): Promise<Result<null>> =>
  db.transaction(async (tx) => {
    if (!can(actor, 'account.own', { personId })) return refused({ kind: 'notFound' })
    const own = NOTICE_KINDS.filter((kind) => choices[kind] !== USUAL_TIMING[kind])
    await tx.delete(notificationPreference).where(eq(notificationPreference.personId, personId))
    if (own.length > 0) {
      await tx.insert(notificationPreference).values(own.map((kind) => ({ personId, kind, mail: choices[kind] })))
    }
    const detail = { after: own.map((kind) => `${kind}: ${choices[kind]}`).join(', ') }
    await record(tx, actor, now(), { kind: 'chooseMail', subjectType: 'person', subjectId: personId, detail })
    return done(null)
  })
