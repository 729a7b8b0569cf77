import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { electionWindow } from '@/db/schema/elections'
import { editorialResponsibility } from '@/db/schema/evidence'
import { media } from '@/db/schema/media'
import { section, topic } from '@/db/schema/newsroom'
import { partner } from '@/db/schema/partners'
import { person, session } from '@/db/schema/people'
import { edition, story } from '@/db/schema/story'
import { termList } from '@/db/schema/terms'
import type { SubjectType } from '@/newsroom/audit/subjects'
import { templateName } from '@/newsroom/disclaimers/template-name'
import type { Locale, PerLocale } from '@/newsroom/language/locales'
import { namedSubjects } from './review-rules/named-subjects'
import { CALLED } from './template-names'

type Named = { readonly id: string; readonly name: string }
type Lookup = (reader: Reader, ids: string[], locale: Locale) => Promise<readonly Named[]>

const inLocale = (rows: readonly { id: string; names: PerLocale }[], locale: Locale): Named[] =>
  rows.map(({ id, names }) => ({ id, name: names[locale] }))

/** How the things an entry is about are called today. */
const LOOKUPS: Readonly<Record<SubjectType, Lookup>> = {
  story: async (reader, ids) => {
    const rows = await reader
      .select({ id: story.id, headline: edition.headline, slugline: story.slugline })
      .from(story)
      .leftJoin(edition, and(eq(edition.storyId, story.id), edition.newest))
      .where(inArray(story.id, ids))
    return rows.map(({ id, headline, slugline }) => ({ id, name: headline || slugline }))
  },
  person: (reader, ids) =>
    reader.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, ids)),
  session: (reader, ids) =>
    reader
      .select({ id: session.id, name: person.name })
      .from(session)
      .innerJoin(person, eq(person.id, session.personId))
      .where(inArray(session.id, ids)),
  disclaimer: async (reader, ids, locale) => {
    const rows = await reader
      .select({ id: disclaimerTemplate.id, ...CALLED })
      .from(disclaimerTemplate)
      .where(inArray(disclaimerTemplate.id, ids))
    return rows.map(({ id, ...called }) => ({ id, name: templateName(called, locale) }))
  },
  newsroom: async (reader, ids, locale) => {
    const sections = reader
      .select({ id: section.id, names: section.names })
      .from(section)
      .where(inArray(section.id, ids))
    const topics = reader.select({ id: topic.id, names: topic.names }).from(topic).where(inArray(topic.id, ids))
    const rules = await namedSubjects(reader, ids, locale)
    const lists = await reader
      .select({ id: termList.id, name: termList.name })
      .from(termList)
      .where(inArray(termList.id, ids))
    const holders = await reader
      .select({ id: editorialResponsibility.id, name: editorialResponsibility.name })
      .from(editorialResponsibility)
      .where(inArray(editorialResponsibility.id, ids))
    const partners = await reader
      .select({ id: partner.id, name: partner.name })
      .from(partner)
      .where(inArray(partner.id, ids))
    const elections = await reader
      .select({ id: electionWindow.id, name: electionWindow.name })
      .from(electionWindow)
      .where(inArray(electionWindow.id, ids))
    const named = [...rules, ...lists, ...holders, ...partners, ...elections]
    return [...inLocale([...(await sections), ...(await topics)], locale), ...named]
  },
  media: (reader, ids) =>
    reader.select({ id: media.id, name: media.fileName }).from(media).where(inArray(media.id, ids)),
  audit: async () => [],
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export type Subject = { readonly subjectType: SubjectType; readonly subjectId: string | null }

/** Names of all subjects of a page of entries, by id: one query for each type on the page. */
export const subjectNames = async (
  reader: Reader,
  subjects: readonly Subject[],
  locale: Locale,
): Promise<ReadonlyMap<string, string>> => {
  const byType = Map.groupBy(subjects, ({ subjectType }) => subjectType)
  const found = await Promise.all(
    [...byType].map(([type, entries]) => {
      const ids = new Set(entries.flatMap(({ subjectId }) => (subjectId && ID.test(subjectId) ? [subjectId] : [])))
      return ids.size === 0 ? [] : LOOKUPS[type](reader, [...ids], locale)
    }),
  )
  return new Map(found.flat().map(({ id, name }) => [id, name]))
}
