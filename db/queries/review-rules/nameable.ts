import { asc, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import type { PersonOnScreen } from '@/newsroom/workflow/rules-on-screen'

/** Whom a stage may name: everybody who works here; and of those who left, whoever one of these stages names. By name. */
export const nameable = (reader: Reader, named: readonly string[]): Promise<readonly PersonOnScreen[]> =>
  reader
    .select({ id: person.id, name: person.name, isHere: sql<boolean>`${person.deactivatedAt} is null` })
    .from(person)
    .where(or(isNull(person.deactivatedAt), inArray(person.id, [...named])))
    .orderBy(asc(person.name), asc(person.id))
