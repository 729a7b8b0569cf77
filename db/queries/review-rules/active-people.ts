import { eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'

/** Everybody who works here now and holds any role. */
export const activePeople = async (reader: Reader): Promise<readonly Actor[]> => {
  const rows = await reader
    .select({ id: person.id, name: person.name, role: roleGrant.role, deskId: roleGrant.deskId })
    .from(person)
    .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(isNull(person.deactivatedAt))
  const byId = Map.groupBy(rows, ({ id }) => id)
  return [...byId].map(([id, held]) => ({
    id,
    name: held[0]?.name ?? '',
    grants: held.map(({ role, deskId }) => ({ role, deskId })),
  }))
}
