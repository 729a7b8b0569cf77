import { and, eq, isNull, or, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'

const holders = async (reader: Reader, where?: SQL): Promise<readonly Actor[]> => {
  const rows = await reader
    .select({ id: person.id, name: person.name, role: roleGrant.role, deskId: roleGrant.deskId })
    .from(roleGrant)
    .innerJoin(person, eq(person.id, roleGrant.personId))
    .where(and(isNull(person.deactivatedAt), where))
  const held = Map.groupBy(rows, ({ id }) => id)
  return [...held].map(([id, grants]) => ({
    id,
    name: grants[0]?.name ?? '',
    grants: grants.map(({ role, deskId }) => ({ role, deskId })),
  }))
}

/** Everybody here who holds any role on the desk, with all they hold there. */
export const holdersOn = (reader: Reader, deskId: string): Promise<readonly Actor[]> =>
  holders(reader, or(isNull(roleGrant.deskId), eq(roleGrant.deskId, deskId)))

/** Everybody here who holds any role at all. */
export const allHolders = (reader: Reader): Promise<readonly Actor[]> => holders(reader)
