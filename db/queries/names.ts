import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'

/** Names of people by id, in one query. */
export const namesOf = async (
  reader: Reader,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await reader.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, wanted))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
