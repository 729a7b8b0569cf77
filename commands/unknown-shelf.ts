import type { Tx } from '@/db/connect'
import { section, topic } from '@/db/schema/newsroom'
import type { Condition } from '@/newsroom/disclaimers/condition'
import { type ShelfAsked, shelvesAsked } from '@/newsroom/disclaimers/shelves-asked'

/** The first section or topic a condition names that the house does not have: such a rule would never hold. */
export const unknownShelf = async (tx: Tx, when: Condition): Promise<ShelfAsked | null> => {
  const asked = shelvesAsked(when)
  if (asked.length === 0) return null
  const sections = await tx.select({ slug: section.slug }).from(section)
  const topics = await tx.select({ slug: topic.slug }).from(topic)
  const known = { section: sections, topics }
  return asked.find(({ fact, slug }) => known[fact].every((shelf) => shelf.slug !== slug)) ?? null
}
