import { articleChanges } from '@/db/queries/article-changes'
import { articleRefs } from '@/db/queries/article-refs'
import { gradesInForce } from '@/db/queries/grade-table/grades-in-force'
import type { PublishedAt } from '@/db/queries/published-at'
import { shortLabels } from '@/messages/short-labels'
import { type Article, toArticle } from '@/newsroom/article/article'
import type { PublicChange } from '@/newsroom/corrections/change-issues'
import type { Scene } from './scene'

type Since = { readonly dates: PublishedAt; readonly change: PublicChange | null }

/** The package with every reference resolved: what the renderer draws and the record keeps. */
export const articleOf = async (scene: Scene, { dates, change }: Since): Promise<Article> => {
  const { tx, at, story, edition, head } = scene
  const { package: pkg, notices } = head
  return toArticle(pkg, {
    ...(await articleRefs(tx, pkg)),
    storyId: story.id,
    editionN: edition.n,
    labels: shortLabels(pkg, notices),
    notices,
    grades: await gradesInForce(tx, at),
    changes: await articleChanges(tx, { storyId: story.id, editionId: edition.id, change, at }),
    publishedAt: dates.first,
    updatedAt: dates.updated,
  })
}
