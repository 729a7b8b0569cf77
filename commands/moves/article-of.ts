import { articleRefs } from '@/db/queries/article-refs'
import type { PublishedAt } from '@/db/queries/published-at'
import { sourceLabel } from '@/messages/source-label'
import { type Article, toArticle } from '@/newsroom/article/article'
import type { Scene } from './scene'

/** The package with every reference resolved: what the renderer draws and the record keeps. */
export const articleOf = async ({ tx, story, edition, head }: Scene, dates: PublishedAt): Promise<Article> => {
  const { package: pkg, notices } = head
  return toArticle(pkg, {
    ...(await articleRefs(tx, pkg)),
    storyId: story.id,
    editionN: edition.n,
    label: sourceLabel(pkg.source.type, pkg.language),
    notices,
    publishedAt: dates.first,
    updatedAt: dates.updated,
  })
}
