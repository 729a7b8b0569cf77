import { and, inArray, isNull, notInArray, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { roleGrant } from '@/db/schema/people'
import { HOUSE_ROLES } from '@/newsroom/people/roles'

/**
 * Ids of those who work on these desks, by a role given for the desk or for every desk. Legal and admins stand beside
 * the desks: calling a desk does not call them.
 */
export const deskPeople = async (reader: Reader, deskIds: readonly string[]): Promise<readonly string[]> => {
  if (deskIds.length === 0) return []
  const onThem = or(isNull(roleGrant.deskId), inArray(roleGrant.deskId, [...deskIds]))
  const rows = await reader
    .selectDistinct({ id: roleGrant.personId })
    .from(roleGrant)
    .where(and(notInArray(roleGrant.role, [...HOUSE_ROLES]), onThem))
  return rows.map(({ id }) => id)
}
