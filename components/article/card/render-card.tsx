import { blurbOf, type PublicArticle } from '@/newsroom/article/public-article'
import { dayInWords } from '@/newsroom/time/day-in-words'
import { staticMarkup } from '../static-markup'
import { siteWords } from '../words'
import { ShareCard } from './share-card'

type Around = { readonly siteName: string; readonly timeZone: string; readonly origin: string }

/** The share card of a live article as an SVG document. */
export const renderCard = (article: PublicArticle, { siteName, timeZone, origin }: Around): Promise<string> => {
  const { language, headline, head } = article
  return staticMarkup(
    <ShareCard
      {...{ siteName, language, headline }}
      label={head.label}
      blurb={blurbOf(article)}
      day={dayInWords(article.firstPublishedAt, language, timeZone)}
      scan={siteWords(language)('cardScan')}
      url={`${origin}${head.path}`}
    />,
  )
}
