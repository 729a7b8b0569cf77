import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import type { StarterShelf } from '@/newsroom/disclaimers/library/on-screen'
import { STARTER } from '@/newsroom/disclaimers/library/starter'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { shelfNames } from '../disclaimer-rules'

/** The starter library, and what of it the book has already; null for those who keep no disclaimers. */
export const starterShelf = async (reader: Reader, actor: Actor): Promise<StarterShelf | null> => {
  if (!can(actor, 'disclaimer.write')) return null
  const keys = STARTER.templates.map(({ key }) => key)
  const taken = await reader
    .select({ key: disclaimerTemplate.key })
    .from(disclaimerTemplate)
    .where(inArray(disclaimerTemplate.key, keys))
  return { examples: STARTER.templates, taken: taken.map(({ key }) => key), shelves: await shelfNames(reader) }
}
