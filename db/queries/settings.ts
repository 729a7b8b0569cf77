import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { newsroom, section, topic } from '@/db/schema/newsroom'
import { desk } from '@/db/schema/people'
import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { PolicyPages } from '@/newsroom/settings/policy-pages'

/** What anybody may know of the house; null before it is founded. */
export const masthead = async (
  reader: Reader,
): Promise<{ name: string; language: Locale; timeZone: string; rightsContact: string } | null> => {
  const [row] = await reader
    .select({
      name: newsroom.name,
      language: newsroom.language,
      timeZone: newsroom.timeZone,
      rightsContact: newsroom.rightsContact,
    })
    .from(newsroom)
  return row ?? null
}

export type SectionSetting = {
  readonly id: string
  readonly slug: string
  readonly names: PerLocale
  readonly deskId: string
  readonly position: number
  readonly isClosed: boolean
}

export type Settings = {
  readonly name: string
  readonly language: Locale
  readonly timeZone: string
  readonly footer: PerLocale
  readonly rightsContact: string
  readonly policies: PolicyPages
  readonly desks: readonly { readonly id: string; readonly name: string }[]
  readonly sections: readonly SectionSetting[]
  readonly topics: readonly { readonly id: string; readonly slug: string; readonly names: PerLocale }[]
}

const sectionsOf = (reader: Reader) =>
  reader
    .select({
      id: section.id,
      slug: section.slug,
      names: section.names,
      deskId: section.deskId,
      position: section.position,
      closedAt: section.closedAt,
    })
    .from(section)
    .innerJoin(desk, eq(desk.id, section.deskId))
    .orderBy(asc(section.position), asc(section.slug))

/** Everything on the settings screen; null for those who may not change it. */
export const settings = async (reader: Reader, actor: Actor): Promise<Settings | null> => {
  if (!can(actor, 'settings.manage')) return null
  const [house] = await reader.select().from(newsroom)
  if (!house) return null
  const [desks, sections, topics] = await Promise.all([
    reader.select({ id: desk.id, name: desk.name }).from(desk).orderBy(asc(desk.name)),
    sectionsOf(reader),
    reader.select().from(topic).orderBy(asc(topic.slug)),
  ])
  return {
    name: house.name,
    language: house.language,
    timeZone: house.timeZone,
    footer: house.footer,
    rightsContact: house.rightsContact,
    policies: house.policies,
    desks,
    sections: sections.map(({ closedAt, ...rest }) => ({ ...rest, isClosed: closedAt !== null })),
    topics,
  }
}
