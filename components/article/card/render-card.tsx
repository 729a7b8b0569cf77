import { isRetracted } from '@/newsroom/article/change'
import { blurbOf, type PublicArticle } from '@/newsroom/article/public-article'
import { dayInWords } from '@/newsroom/time/day-in-words'
import { staticMarkup } from '../static-markup'
import { siteWords } from '../words'
import { ShareCard } from './share-card'

type Around = { readonly siteName: string; readonly timeZone: string; readonly origin: string }

/** The share card of a live article as an SVG document. */
export const renderCard = (article: PublicArticle, { siteName, timeZone, origin }: Around): Promise<string> => {
  const { language, headline, head } = article
  const words = siteWords(language)
  const retracted = isRetracted(head.changes ?? []) ? words('changes.kinds.retraction') : null
  return staticMarkup(
    <ShareCard
      {...{ siteName, language, headline }}
      label={[retracted, head.label].filter((word) => word !== null).join(' · ') || null}
      blurb={blurbOf(article)}
      day={dayInWords(article.firstPublishedAt, language, timeZone)}
      scan={words('cardScan')}
      url={`${origin}${head.path}`}
    />,
  )
}
