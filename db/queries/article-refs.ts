import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { media } from '@/db/schema/media'
import { newsroom, section, topic } from '@/db/schema/newsroom'
import { person } from '@/db/schema/people'
import type { ArticleRefs } from '@/newsroom/article/refs'
import type { Package } from '@/newsroom/story/package'
import { picturesOf } from '@/newsroom/story/pictures'

type Found = Pick<ArticleRefs, 'siteName' | 'timeZone' | 'section' | 'topics' | 'authors' | 'media'>

/** What a package points at, as it stands now: for a publication, and for every preview. */
export const articleRefs = async (reader: Reader, pkg: Package): Promise<Found> => {
  const [house] = await reader.select({ siteName: newsroom.name, timeZone: newsroom.timeZone }).from(newsroom)
  return {
    siteName: house?.siteName ?? '',
    timeZone: house?.timeZone ?? 'UTC',
    section: await sectionOf(reader, pkg.sectionId),
    topics: await topicsOf(reader, pkg.topicIds),
    authors: await authorsOf(reader, pkg),
    media: await mediaOf(reader, pkg),
  }
}

const sectionOf = async (reader: Reader, id: string | null): Promise<Found['section']> => {
  if (id === null) return null
  const [row] = await reader
    .select({ id: section.id, slug: section.slug, names: section.names })
    .from(section)
    .where(eq(section.id, id))
  return row ?? null
}

/** In the order of the package. */
const topicsOf = async (reader: Reader, ids: readonly string[]): Promise<Found['topics']> => {
  if (ids.length === 0) return []
  const rows = await reader
    .select()
    .from(topic)
    .where(inArray(topic.id, [...ids]))
  return ids.flatMap((id) => rows.filter((row) => row.id === id))
}

const authorsOf = async (reader: Reader, { byline }: Package): Promise<Found['authors']> => {
  const ids = byline.flatMap(({ personId }) => (personId === null ? [] : [personId]))
  if (ids.length === 0) return new Map()
  const rows = await reader.select({ id: person.id, slug: person.slug }).from(person).where(inArray(person.id, ids))
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}

const mediaOf = async (reader: Reader, pkg: Package): Promise<Found['media']> => {
  const ids = picturesOf(pkg).map(({ mediaId }) => mediaId)
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ id: media.id, renditions: media.renditions, width: media.width, height: media.height })
    .from(media)
    .where(inArray(media.id, ids))
  return new Map(rows.map(({ id, ...rest }) => [id, rest]))
}
