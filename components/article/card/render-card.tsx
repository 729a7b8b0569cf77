import { isRetracted } from '@/newsroom/article/change'
import { blurbOf, type PublicArticle } from '@/newsroom/article/public-article'
import { aigc } from '@/newsroom/labels/ai-mark'
import { frozenLabels } from '@/newsroom/labels/frozen-labels'
import { dayInWords } from '@/newsroom/time/day-in-words'
import { staticMarkup } from '../static-markup'
import { siteWords } from '../words'
import { ShareCard } from './share-card'

type Around = { readonly siteName: string; readonly timeZone: string; readonly origin: string }

/** The share card of a live article as an SVG document. */
export const renderCard = (article: PublicArticle, { siteName, timeZone, origin }: Around): Promise<string> => {
  const { language, headline, head, storyId } = article
  const words = siteWords(language)
  const retracted = isRetracted(head.changes ?? []) ? words('changes.kinds.retraction') : null
  const called = frozenLabels(article).map(({ text }) => text)
  return staticMarkup(
    <ShareCard
      {...{ siteName, language, headline }}
      labels={[retracted, ...called].filter((word) => word !== null)}
      blurb={blurbOf(article)}
      day={dayInWords(article.firstPublishedAt, language, timeZone)}
      scan={words('cardScan')}
      url={`${origin}${head.path}`}
      mark={head.ai ? JSON.stringify(aigc(head.ai, { storyId, siteName })) : null}
    />,
  )
}
