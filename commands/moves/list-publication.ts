import { and, eq, inArray, isNull } from 'drizzle-orm'
import { media } from '@/db/schema/media'
import {
  address,
  publicationAuthor,
  publicationDisclaimer,
  publicationMedia,
  publicationTopic,
} from '@/db/schema/publication'
import type { Article } from '@/newsroom/article/article'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { noticeRow } from '@/newsroom/notices/notice-row'
import { picturesOf } from '@/newsroom/story/pictures'
import type { Scene } from './scene'

type Written = { readonly id: string; readonly slug: string; readonly firstPublishedAt: Date }

/** What stands beside a publication: its notices, the lists it appears in, its address, its pictures made public. */
export const listPublication = async (scene: Scene, article: Article, written: Written): Promise<void> => {
  await keepNotices(scene, article.notices, written.id)
  await listByTopicAndAuthor(scene, article, written)
  await keepAddress(scene, article, written)
  await openPictures(scene, written)
}

const keepNotices = async ({ tx }: Scene, notices: readonly Notice[], publicationId: string): Promise<void> => {
  if (notices.length === 0) return
  await tx
    .insert(publicationDisclaimer)
    .values(notices.map((notice, ord) => ({ ...noticeRow(notice), publicationId, ord })))
}

const listByTopicAndAuthor = async ({ tx }: Scene, article: Article, written: Written): Promise<void> => {
  const listed = { publicationId: written.id, firstPublishedAt: written.firstPublishedAt }
  const topics = article.topics.map(({ id }) => ({ ...listed, topicId: id }))
  const slugs = new Set(article.byline.flatMap(({ slug }) => (slug === null ? [] : [slug])))
  const authors = [...slugs].map((authorSlug) => ({ ...listed, authorSlug }))
  if (topics.length > 0) await tx.insert(publicationTopic).values(topics)
  if (authors.length > 0) await tx.insert(publicationAuthor).values(authors)
}

/** An address belongs to one story for ever; a story publishing again at its own address keeps the first row. */
const keepAddress = async ({ tx, at, story, newId }: Scene, article: Article, { slug }: Written): Promise<void> => {
  const sectionSlug = article.section?.slug ?? ''
  const own = await tx
    .select({ id: address.id })
    .from(address)
    .where(and(eq(address.storyId, story.id), eq(address.sectionSlug, sectionSlug), eq(address.slug, slug)))
  if (own.length === 0)
    await tx.insert(address).values({ id: newId(), storyId: story.id, sectionSlug, slug, since: at })
}

const openPictures = async ({ tx, at, head }: Scene, { id: publicationId }: Written): Promise<void> => {
  const ids = [...new Set(picturesOf(head.package).map(({ mediaId }) => mediaId))]
  if (ids.length === 0) return
  await tx.insert(publicationMedia).values(ids.map((mediaId) => ({ publicationId, mediaId })))
  await tx
    .update(media)
    .set({ publicSince: at })
    .where(and(inArray(media.id, ids), isNull(media.publicSince)))
}
