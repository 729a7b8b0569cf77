import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'

/** Somebody as they stand now, asked about in their absence; null once they are deactivated. */
export const actorOf = async (reader: Reader, personId: string): Promise<Actor | null> => {
  const rows = await reader
    .select({ id: person.id, name: person.name, role: roleGrant.role, deskId: roleGrant.deskId })
    .from(person)
    .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(and(eq(person.id, personId), isNull(person.deactivatedAt)))
  const [first] = rows
  return first ? { id: first.id, name: first.name, grants: rows.map(({ role, deskId }) => ({ role, deskId })) } : null
}
