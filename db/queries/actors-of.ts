import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'

/** Several people as they stand now, by id; whoever has left, or holds no role, is missing. */
export const actorsOf = async (reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Actor>> => {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ id: person.id, name: person.name, role: roleGrant.role, deskId: roleGrant.deskId })
    .from(person)
    .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(and(inArray(person.id, [...ids]), isNull(person.deactivatedAt)))
  const held = Map.groupBy(rows, ({ id }) => id)
  return new Map(
    [...held].map(([id, [first, ...rest]]) => [
      id,
      {
        id,
        name: first?.name ?? '',
        grants: [first, ...rest].flatMap((row) => (row ? [{ role: row.role, deskId: row.deskId }] : [])),
      },
    ]),
  )
}
