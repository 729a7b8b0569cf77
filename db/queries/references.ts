import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { media } from '@/db/schema/media'
import { section, topic } from '@/db/schema/newsroom'
import type { Package } from '@/newsroom/story/package'
import { picturesOf } from '@/newsroom/story/pictures'
import type { References } from '@/newsroom/story/preflight'

/** Which of the things a package points at exist, and whether its section still takes pieces. */
export const referencesOf = async (reader: Reader, pkg: Package): Promise<References> => {
  const mediaIds = [...new Set(picturesOf(pkg).map(({ mediaId }) => mediaId))]
  const files = mediaIds.length
    ? await reader.select({ id: media.id }).from(media).where(inArray(media.id, mediaIds))
    : []
  const topics = pkg.topicIds.length
    ? await reader
        .select({ id: topic.id })
        .from(topic)
        .where(inArray(topic.id, [...pkg.topicIds]))
    : []
  const sections = pkg.sectionId
    ? await reader
        .select({ slug: section.slug, closedAt: section.closedAt })
        .from(section)
        .where(inArray(section.id, [pkg.sectionId]))
    : []
  return {
    mediaIds: new Set(files.map(({ id }) => id)),
    topicIds: new Set(topics.map(({ id }) => id)),
    section: sections[0] ?? null,
  }
}
