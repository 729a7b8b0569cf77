import { asc, desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { section, topic } from '@/db/schema/newsroom'
import { person } from '@/db/schema/people'
import { revision } from '@/db/schema/story'
import type { PerLocale } from '@/newsroom/language/locales'

export type StoryChoices = {
  readonly sections: readonly { readonly id: string; readonly names: PerLocale }[]
  readonly topics: readonly { readonly id: string; readonly names: PerLocale }[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

const MOST_PEOPLE = 500

/** What the fields of the screen choose from: open sections (and the one the piece has), topics, active people. */
export const storyChoices = async (reader: Reader, sectionId: string | null): Promise<StoryChoices> => {
  const sections = await reader
    .select({ id: section.id, names: section.names, closedAt: section.closedAt })
    .from(section)
    .orderBy(asc(section.position))
  return {
    sections: sections.filter(({ id, closedAt }) => closedAt === null || id === sectionId),
    topics: await reader.select({ id: topic.id, names: topic.names }).from(topic).orderBy(asc(topic.slug)),
    people: await reader
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(isNull(person.deactivatedAt))
      .orderBy(asc(person.name))
      .limit(MOST_PEOPLE),
  }
}

export type HistoryGlance = {
  readonly seq: number
  readonly at: Date
  readonly author: string | null
  readonly kind: (typeof revision.$inferSelect)['kind']
  readonly name: string | null
}

/** The newest kept versions of an edition, for the margin; the whole list has a screen of its own. */
export const latestRevisions = (reader: Reader, editionId: string): Promise<HistoryGlance[]> =>
  reader
    .select({
      seq: revision.seq,
      at: revision.at,
      author: person.name,
      kind: revision.kind,
      name: revision.name,
    })
    .from(revision)
    .leftJoin(person, eq(person.id, revision.authorId))
    .where(eq(revision.editionId, editionId))
    .orderBy(desc(revision.seq))
    .limit(6)
