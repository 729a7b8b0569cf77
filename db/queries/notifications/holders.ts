import { and, eq, isNull, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'

/** Everybody here who holds any role on the desk, with all they hold there. */
export const holdersOn = async (reader: Reader, deskId: string): Promise<readonly Actor[]> => {
  const rows = await reader
    .select({ id: person.id, name: person.name, role: roleGrant.role, deskId: roleGrant.deskId })
    .from(roleGrant)
    .innerJoin(person, eq(person.id, roleGrant.personId))
    .where(and(isNull(person.deactivatedAt), or(isNull(roleGrant.deskId), eq(roleGrant.deskId, deskId))))
  const byPerson = Map.groupBy(rows, ({ id }) => id)
  return [...byPerson.values()].flatMap((held) => {
    const [first] = held
    return first
      ? [{ id: first.id, name: first.name, grants: held.map(({ role, deskId: on }) => ({ role, deskId: on })) }]
      : []
  })
}
