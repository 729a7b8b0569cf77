import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { person, roleGrant } from '@/db/schema/people'

/**
 * Lets one change at a time decide who is an admin. Without it two admins who remove each other at the same moment
 * would each see the other still there. Take it first, before any row.
 */
export const lockAdmins = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('stet.admins'))`)
}

/** Would the house be left without anybody who can sign in and manage people, if this person stopped being an admin? */
export const isLastAdmin = async (tx: Tx, personId: string): Promise<boolean> => {
  const admins = await tx
    .selectDistinct({ id: person.id })
    .from(person)
    .innerJoin(roleGrant, and(eq(roleGrant.personId, person.id), eq(roleGrant.role, 'admin')))
    .where(and(isNull(person.deactivatedAt), isNotNull(person.passwordHash)))
  return admins.some(({ id }) => id === personId) && admins.every(({ id }) => id === personId)
}

/** Rights of the actor as they stand now, under the lock: they may have been taken since the request began. */
export const isStillAdmin = async (tx: Tx, personId: string): Promise<boolean> => {
  const [row] = await tx
    .select({ id: person.id })
    .from(person)
    .innerJoin(roleGrant, and(eq(roleGrant.personId, person.id), eq(roleGrant.role, 'admin')))
    .where(and(eq(person.id, personId), isNull(person.deactivatedAt)))
    .limit(1)
  return row !== undefined
}
