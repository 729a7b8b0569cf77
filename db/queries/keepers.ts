import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person, roleGrant } from '@/db/schema/people'
import type { Keeper } from '@/newsroom/disclaimers/on-screen'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

/** Those who keep the disclaimers, by name: one of them looks after each. None for those who may not write any. */
export const keepers = async (reader: Reader, actor: Actor): Promise<readonly Keeper[]> => {
  if (!can(actor, 'disclaimer.write')) return []
  return reader
    .selectDistinct({ id: person.id, name: person.name })
    .from(person)
    .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(and(isNull(person.deactivatedAt), inArray(roleGrant.role, ['legal', 'chief', 'admin'])))
    .orderBy(asc(person.name), asc(person.id))
}
