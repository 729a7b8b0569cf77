import { like } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { person } from '@/db/schema/people'
import { personSlug } from '@/newsroom/people/person-slug'

/** The address of a new person's author page: their name, numbered when it is taken. */
export const freeSlug = async (tx: Tx, name: string): Promise<string> => {
  const wanted = personSlug(name)
  const rows = await tx
    .select({ slug: person.slug })
    .from(person)
    .where(like(person.slug, `${wanted}%`))
  const taken = new Set(rows.map(({ slug }) => slug))
  let slug = wanted
  for (let n = 2; taken.has(slug); n += 1) slug = `${wanted}-${n}`
  return slug
}
