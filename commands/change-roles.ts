import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { person } from '@/db/schema/people'
import { Grants, sameGrants } from '@/newsroom/people/grants'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { isLastAdmin, isStillAdmin, lockAdmins } from './guard-admins'
import { knowsDesks } from './known-desks'
import { tellRulesLeftBy } from './notifications/tell-rules-anew'
import { record } from './record'
import { grantsOf, writeGrants } from './write-grants'

export const ChangeRoles = z.object({ personId: z.uuid(), grants: Grants })
export type ChangeRoles = z.infer<typeof ChangeRoles>

/** Replaces what a person holds. It counts from their next request on; their sessions need not end for it. */
export const changeRoles = async (
  { db, actor, now, newId }: Context,
  { personId, grants }: ChangeRoles,
): Promise<Result<null>> => {
  if (!can(actor, 'people.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    await lockAdmins(tx)
    if (!(await isStillAdmin(tx, actor.id))) return refused({ kind: 'forbidden', because: 'role' })
    const [found] = await tx.select({ id: person.id }).from(person).where(eq(person.id, personId)).for('update')
    if (!found) return refused({ kind: 'notFound' })
    if (!(await knowsDesks(tx, grants))) return invalid('grants', 'desk')
    const before = await grantsOf(tx, personId)
    if (sameGrants(before, grants)) return done(null)
    const staysAdmin = grants.some(({ role }) => role === 'admin')
    if (!staysAdmin && (await isLastAdmin(tx, personId))) return refused({ kind: 'forbidden', because: 'lastAdmin' })
    await writeGrants(tx, newId, personId, grants)
    const at = now()
    await tellRulesLeftBy(tx, personId, at)
    await record(tx, actor, at, {
      kind: 'changeRoles',
      subjectType: 'person',
      subjectId: personId,
      detail: { before, after: grants },
    })
    return done(null)
  })
}
