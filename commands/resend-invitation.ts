import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { person } from '@/db/schema/people'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import type { Invited } from './invite-person'
import { issueInvitation } from './issue-invitation'
import { type Mailing, mailInvitation } from './mail-invitation'
import { record } from './record'
import { grantsOf } from './write-grants'

export const ResendInvitation = z.object({ personId: z.uuid() })
export type ResendInvitation = z.infer<typeof ResendInvitation>

/** A new link for somebody who has not come yet; the old one stops working. */
export const resendInvitation = async (
  context: Context,
  { personId }: ResendInvitation,
  mailing: Mailing | null = null,
): Promise<Result<Invited>> => {
  if (!can(context.actor, 'people.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const [invitee] = await tx.select().from(person).where(eq(person.id, personId)).for('update')
    if (!invitee) return refused({ kind: 'notFound' })
    if (invitee.deactivatedAt) return refused({ kind: 'wrongState', state: 'deactivated' })
    if (invitee.passwordHash) return refused({ kind: 'wrongState', state: 'active' })
    const { invitationId, token, expiresAt } = await issueInvitation(tx, context, personId)
    if (mailing) await mailInvitation(tx, context, mailing, { invitationId, personId, token })
    await record(tx, context.actor, context.now(), {
      kind: 'invitePerson',
      subjectType: 'person',
      subjectId: personId,
      detail: { invitationId, again: true, after: await grantsOf(tx, personId) },
    })
    return done({ personId, token, expiresAt })
  })
}
