import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { media } from '@/db/schema/media'
import { section, topic } from '@/db/schema/newsroom'
import { address } from '@/db/schema/publication'
import { story } from '@/db/schema/story'
import { withdrawal } from '@/db/schema/takedown'
import { type OwnLink, ownLinks } from '@/newsroom/story/own-links'
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
        .select({ id: topic.id, slug: topic.slug })
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
    topicSlugs: new Set(topics.map(({ slug }) => slug)),
    section: sections[0] ?? null,
    gone: await goneAmong(reader, ownLinks(pkg.copy)),
  }
}

/** Addresses of articles that were withdrawn or killed: no new piece sends its readers there. */
const goneAmong = async (reader: Reader, links: readonly OwnLink[]): Promise<ReadonlySet<string>> => {
  if (links.length === 0) return new Set()
  const here = links.map(({ sectionSlug, slug }) => and(eq(address.sectionSlug, sectionSlug), eq(address.slug, slug)))
  const rows = await reader
    .select({ sectionSlug: address.sectionSlug, slug: address.slug })
    .from(address)
    .innerJoin(story, eq(story.id, address.storyId))
    .leftJoin(withdrawal, and(eq(withdrawal.storyId, story.id), isNull(withdrawal.toAt)))
    .where(and(or(...here), or(isNotNull(story.killedAt), isNotNull(withdrawal.id))))
  return new Set(rows.map(({ sectionSlug, slug }) => `${sectionSlug}/${slug}`))
}
