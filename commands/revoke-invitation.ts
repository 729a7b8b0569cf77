import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { person } from '@/db/schema/people'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { revokeOpen } from './issue-invitation'
import { record } from './record'

export const RevokeInvitation = z.object({ personId: z.uuid() })
export type RevokeInvitation = z.infer<typeof RevokeInvitation>

/** Takes an invitation back before it is used. The person stays, so that a byline does. */
export const revokeInvitation = async (
  { db, actor, now }: Context,
  { personId }: RevokeInvitation,
): Promise<Result<null>> => {
  if (!can(actor, 'people.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    await tx.select({ id: person.id }).from(person).where(eq(person.id, personId)).for('update')
    const revoked = await revokeOpen(tx, personId, now())
    if (revoked.length === 0) return refused({ kind: 'notFound' })
    await record(tx, actor, now(), { kind: 'revokeInvitation', subjectType: 'person', subjectId: personId })
    return done(null)
  })
}
