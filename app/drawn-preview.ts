import { renderCard } from '@/components/article/card/render-card'
import { articlePage, type Guise } from '@/components/article/page/article-page'
import type { Surroundings } from '@/components/article/page/frame'
import { loosePage } from '@/components/article/page/loose-page'
import { renderFragment } from '@/components/article/render-fragment'
import { database } from '@/db/connect'
import { carriedNotices } from '@/db/queries/notices/carried'
import type { Preview } from '@/db/queries/preview'
import { relatedTo } from '@/db/queries/public-lists'
import { shortLabels } from '@/messages/short-labels'
import { type Article, toArticle } from '@/newsroom/article/article'
import { publicForm } from '@/newsroom/article/public-form'
import { carriedBy } from '@/newsroom/notices/carried-by'

export const articleIn = ({ package: pkg, refs }: Preview): Article =>
  toArticle(pkg, { ...refs, labels: shortLabels(pkg, refs.notices) })

/** The page readers got, where this version is what went out; else the one they would get now. */
export const drawPage = async (preview: Preview, surroundings: Surroundings, guise: Guise): Promise<string> => {
  const piece = articleIn(preview)
  const fragment = preview.frozen?.fragment ?? (await renderFragment(piece))
  const article = preview.frozen ?? publicForm(piece, fragment)
  if (!article) return loosePage({ article: piece, fragment, surroundings, guise })
  const [related, notices] = await Promise.all([
    relatedTo(database(), article),
    preview.frozen ? carriedNotices(database(), preview.frozen.id) : carriedBy(preview.refs.notices),
  ])
  return articlePage({ article, surroundings, related, notices, now: new Date(), guise })
}

/** The share card; null while the piece has no address to carry. */
export const drawCard = async (preview: Preview, { chrome, origin }: Surroundings): Promise<string | null> => {
  const article = preview.frozen ?? publicForm(articleIn(preview), '')
  return article && renderCard(article, { siteName: chrome.name, timeZone: chrome.timeZone, origin })
}
