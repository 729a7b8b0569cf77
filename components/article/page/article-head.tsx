import { blurbOf, type PublicArticle } from '@/newsroom/article/public-article'
import { updatedAtOf } from '@/newsroom/article/updated-at'
import { aigc } from '@/newsroom/labels/ai-mark'
import { frozenLabels } from '@/newsroom/labels/frozen-labels'
import { inFront } from '@/newsroom/labels/in-front'
import { zonedTime } from '../dates'
import { DocumentHead } from './document-head'
import type { Surroundings } from './frame'
import { widestJpeg } from './news-article'

type Props = { readonly article: PublicArticle; readonly surroundings: Surroundings }

const Card = ({ article, surroundings: { origin } }: Props) => {
  const jpeg = widestJpeg(article.head)
  if (!jpeg) return <meta name="twitter:card" content="summary" />
  return (
    <>
      <meta name="twitter:card" content="summary_large_image" />
      <meta property="og:image" content={`${origin}/media/${jpeg.path}`} />
      <meta property="og:image:width" content={String(jpeg.width)} />
      <meta property="og:image:height" content={String(jpeg.height)} />
      <meta property="og:image:alt" content={article.head.image?.alt ?? ''} />
    </>
  )
}

/** IPTC’s code by the name search engines know, and the mark Chinese platforms look for. */
const Machine = ({ article: { head, storyId }, surroundings: { chrome } }: Props) =>
  head.ai ? (
    <>
      <meta name="digital-source-type" content={head.ai.digitalSourceType} />
      <meta name="AIGC" content={JSON.stringify(aigc(head.ai, { storyId, siteName: chrome.name }).AIGC)} />
    </>
  ) : null

/** Open Graph for cards, Toutiao's two times with their offset. */
export const ArticleHead = ({ article, surroundings }: Props) => {
  const { chrome, origin } = surroundings
  const { head, headline, language } = article
  const labels = frozenLabels(article)
  const blurb = blurbOf(article)
  const published = zonedTime(article.firstPublishedAt, chrome.timeZone)
  const modified = zonedTime(updatedAtOf(article), chrome.timeZone)
  return (
    <DocumentHead
      {...{ chrome, origin, language }}
      title={headline}
      description={blurb}
      shared={{ title: inFront(labels, headline, language), description: inFront(labels, blurb, language) }}
      canonical={head.path}
    >
      <meta property="og:type" content="article" />
      <meta property="article:published_time" content={published} />
      <meta property="article:modified_time" content={modified} />
      <meta property="article:section" content={head.section.name} />
      {head.topics.map(({ slug, name }) => (
        <meta key={slug} property="article:tag" content={name} />
      ))}
      <meta property="bytedance:published_time" content={published} />
      <meta property="bytedance:lrDate_time" content={modified} />
      <meta name="author" content={head.byline.map(({ name }) => name).join(', ')} />
      <Machine {...{ article, surroundings }} />
      <link rel="alternate" type="application/json" href={`/api/articles${head.path}`} />
      <Card {...{ article, surroundings }} />
    </DocumentHead>
  )
}
