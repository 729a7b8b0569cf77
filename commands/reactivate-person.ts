import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { person } from '@/db/schema/people'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { isStillAdmin, lockAdmins } from './guard-admins'
import { record } from './record'

export const ReactivatePerson = z.object({ personId: z.uuid() })
export type ReactivatePerson = z.infer<typeof ReactivatePerson>

/** Opens a closed account again, with its password and roles as they were. */
export const reactivatePerson = async (
  { db, actor, now }: Context,
  { personId }: ReactivatePerson,
): Promise<Result<null>> => {
  if (!can(actor, 'people.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    await lockAdmins(tx)
    if (!(await isStillAdmin(tx, actor.id))) return refused({ kind: 'forbidden', because: 'role' })
    const [found] = await tx.select().from(person).where(eq(person.id, personId)).for('update')
    if (!found) return refused({ kind: 'notFound' })
    if (!found.deactivatedAt) return refused({ kind: 'wrongState', state: 'active' })
    await tx.update(person).set({ deactivatedAt: null }).where(eq(person.id, personId))
    await record(tx, actor, now(), { kind: 'reactivatePerson', subjectType: 'person', subjectId: personId })
    return done(null)
  })
}
