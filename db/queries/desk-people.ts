import { and, inArray, isNull, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { roleGrant } from '@/db/schema/people'
import { holds } from '@/newsroom/people/holds'
import { HOUSE_ROLES, ROLES, type Role } from '@/newsroom/people/roles'

const includes = (held: Role, role: Role): boolean =>
  holds({ id: '', name: '', grants: [{ role: held, deskId: null }] }, role, null)

/**
 * Ids of those who work on these desks and hold at least this role there, given for the desk or for every desk. Legal
 * and admins stand beside the desks: calling a desk does not call them.
 */
export const deskPeople = async (
  reader: Reader,
  deskIds: readonly string[],
  least: Role = 'contributor',
): Promise<readonly string[]> => {
  if (deskIds.length === 0) return []
  const roles = ROLES.filter((role) => !HOUSE_ROLES.includes(role) && includes(role, least))
  const rows = await reader
    .selectDistinct({ id: roleGrant.personId })
    .from(roleGrant)
    .where(and(inArray(roleGrant.role, roles), or(isNull(roleGrant.deskId), inArray(roleGrant.deskId, [...deskIds]))))
  return rows.map(({ id }) => id)
}
