import { and, eq, isNull } from 'drizzle-orm'
import { publication } from '@/db/schema/publication'
import type { PublicationHead } from '@/newsroom/article/head'
import { authorTag, CORRECTIONS_TAG, FRONT_TAG, sectionTag, storyTag, topicTag } from '@/newsroom/article/tags'
import { purgePages } from '../purge-pages'
import type { Scene } from './scene'

/** Every page that shows this article, by the tags such pages carry. */
export const pagesShowing = (storyId: string, head: PublicationHead): readonly string[] => [
  storyTag(storyId),
  sectionTag(head.section.id),
  ...head.topics.map(({ id }) => topicTag(id)),
  ...head.byline.flatMap(({ slug }) => (slug === null ? [] : [authorTag(slug)])),
  FRONT_TAG,
  CORRECTIONS_TAG,
]

/** Ends the live publication of the story, if it has one, and has the pages that show it forgotten. */
export const endPublication = async ({ tx, at, story }: Scene): Promise<void> => {
  const [ended] = await tx
    .update(publication)
    .set({ toAt: at })
    .where(and(eq(publication.storyId, story.id), isNull(publication.toAt)))
    .returning({ head: publication.head })
  if (ended) await purgePages(tx, pagesShowing(story.id, ended.head))
}
