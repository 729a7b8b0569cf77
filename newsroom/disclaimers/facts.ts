import type { Package } from '@/newsroom/story/package'
import type { Facts } from './condition'

/** A section or a topic, as far as rules know them. */
export type Shelf = { readonly id: string; readonly slug: string }
export type Shelves = { readonly sections: readonly Shelf[]; readonly topics: readonly Shelf[] }

/** What the rules may ask about this package. Ids that no longer name a shelf count as none. */
export const factsOf = (
  pkg: Pick<Package, 'source' | 'sectionId' | 'topicIds' | 'language'>,
  { sections, topics }: Shelves,
): Facts => ({
  sourceType: pkg.source.type,
  section: sections.find((section) => section.id === pkg.sectionId)?.slug ?? null,
  topics: topics.filter((topic) => pkg.topicIds.includes(topic.id)).map((topic) => topic.slug),
  language: pkg.language,
})
