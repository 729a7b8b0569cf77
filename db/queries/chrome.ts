import { asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { newsroom, section, topic } from '@/db/schema/newsroom'
import type { Chrome, ShelfName } from '@/newsroom/article/chrome'
import { CORRECTIONS } from '@/newsroom/corrections/listed-address'
import { DECLARATION } from '@/newsroom/evidence/public-declaration'
import { isDeclaring } from './house-declaration/is-declaring'
import { standingPolicies } from './standing-policies'

/** A newsroom nobody has founded yet has a page too. */
const UNFOUNDED = {
  name: 'Stet',
  language: 'en',
  timeZone: 'UTC',
  footer: { en: '', 'zh-Hant': '', 'zh-Hans': '' },
  policies: {},
} as const

/** Asked anew for every page that is composed; the front cache keeps the pages. */
export const chromeOf = async (reader: Reader): Promise<Chrome> => {
  const [house] = await reader
    .select({
      name: newsroom.name,
      language: newsroom.language,
      timeZone: newsroom.timeZone,
      footer: newsroom.footer,
      policies: newsroom.policies,
    })
    .from(newsroom)
  const sections = await reader
    .select({ id: section.id, slug: section.slug, names: section.names })
    .from(section)
    .where(isNull(section.closedAt))
    .orderBy(asc(section.position), asc(section.slug))
  const known = house ?? UNFOUNDED
  const declares = await isDeclaring(reader)
  const own = declares ? [CORRECTIONS, DECLARATION] : [CORRECTIONS]
  return { ...known, ...(await standingPolicies(reader, known.policies, own)), isDeclaring: declares, sections }
}

export type FoundSection = ShelfName & { readonly open: boolean }

export const sectionAt = async (reader: Reader, slug: string): Promise<FoundSection | null> => {
  const [row] = await reader.select().from(section).where(eq(section.slug, slug))
  return row ? { id: row.id, slug: row.slug, names: row.names, open: row.closedAt === null } : null
}

export const topicAt = async (reader: Reader, slug: string): Promise<ShelfName | null> => {
  const [row] = await reader.select().from(topic).where(eq(topic.slug, slug))
  return row ?? null
}
