import type { Reader } from '@/db/connect'
import type { ArticleRefs } from '@/newsroom/article/refs'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { Package } from '@/newsroom/story/package'
import { articleRefs } from './article-refs'
import { newestWork } from './edition-work'
import { publishedAt } from './published-at'

/** All that the page needs but the words for its source type, which are nobody's row. */
export type Preview = { readonly package: Package; readonly refs: Omit<ArticleRefs, 'label'> }

/** The newest edition as it would go out now; null when this person may not know of the story. */
export const previewOf = async (
  reader: Reader,
  actor: Actor,
  { storyId, now }: { readonly storyId: string; readonly now: Date },
): Promise<Preview | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story)) return null
  const { package: pkg, notices } = work.head
  const dates = await publishedAt(reader, { storyId, kind: work.edition.kind, now })
  return {
    package: pkg,
    refs: {
      ...(await articleRefs(reader, pkg)),
      storyId,
      editionN: work.edition.n,
      notices,
      publishedAt: dates.first,
      updatedAt: dates.updated,
    },
  }
}
