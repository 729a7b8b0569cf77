import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'

/** The names of everybody the house knows. */
export const peopleNames = async (reader: Reader): Promise<readonly string[]> => {
  const rows = await reader.select({ name: person.name }).from(person)
  return rows.map(({ name }) => name)
}
