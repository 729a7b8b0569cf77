import type { PublicArticle } from '@/newsroom/article/public-article'
import { blurbOf } from '@/newsroom/article/public-article'
import { updatedAtOf } from '@/newsroom/article/updated-at'
import { KIND_RULES } from '@/newsroom/corrections/kinds'
import { sourceSaysItself } from '@/newsroom/labels/digital-source'
import { frozenLabels } from '@/newsroom/labels/frozen-labels'
import { inFront } from '@/newsroom/labels/in-front'
import type { ShortLabel } from '@/newsroom/labels/label'
import { wallTime, zonedTime } from '../dates'
import type { Surroundings } from './frame'
import { organisation } from './organisation'

const CONTEXT = 'https://schema.org'

/** schema.org’s word for what the labels say: what was paid for is no news article to a machine either. */
const typeOf = (labels: readonly ShortLabel[]): string => {
  if (labels.some(({ key }) => key === 'advertisement' || key === 'politicalAd')) return 'AdvertiserContentArticle'
  return labels.some(({ key }) => key === 'opinion') ? 'OpinionNewsArticle' : 'NewsArticle'
}

/** The widest JPEG of the lead picture, or null. */
export const widestJpeg = ({ image }: PublicArticle['head']) =>
  image?.renditions
    .filter(({ format }) => format === 'jpeg')
    .toSorted((a, b) => a.width - b.width)
    .at(-1) ?? null

/** Each change we own up to, newest first, word for word as its note stands on the page. */
const corrections = ({ head }: PublicArticle, timeZone: string): readonly object[] =>
  (head.changes ?? [])
    .filter(({ kind }) => KIND_RULES[kind].commented)
    .map(({ text, at }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: zonedTime(new Date(at), timeZone),
    }))

/** The visible page again, for machines: schema.org's NewsArticle with Baidu's three times. */
export const newsArticle = (article: PublicArticle, { chrome, origin }: Surroundings): object => {
  const { head, language, firstPublishedAt } = article
  const updatedAt = updatedAtOf(article)
  const corrected = corrections(article, chrome.timeZone)
  const url = `${origin}${head.path}`
  const jpeg = widestJpeg(head)
  const description = blurbOf(article)
  const { sponsor } = head
  const labels = frozenLabels(article)
  // Records from before grades were told have only their source to go by.
  const source = head.ai?.digitalSourceType ?? sourceSaysItself(article.sourceType)
  return {
    '@context': CONTEXT,
    '@type': typeOf(labels),
    mainEntityOfPage: url,
    headline: article.headline,
    ...(description ? { description: inFront(labels, description, language) } : {}),
    ...(labels.length > 0 ? { genre: labels.map(({ text }) => text) } : {}),
    inLanguage: language,
    datePublished: zonedTime(firstPublishedAt, chrome.timeZone),
    dateModified: zonedTime(updatedAt, chrome.timeZone),
    pubDate: wallTime(firstPublishedAt, chrome.timeZone),
    upDate: wallTime(updatedAt, chrome.timeZone),
    lrDate: wallTime(updatedAt, chrome.timeZone),
    articleSection: head.section.name,
    author: head.byline.map(({ name, slug }) => ({
      '@type': 'Person',
      name,
      ...(slug ? { url: `${origin}/people/${slug}` } : {}),
    })),
    publisher: organisation({ chrome, origin }),
    isAccessibleForFree: true,
    ...(jpeg ? { image: [`${origin}/media/${jpeg.path}`] } : {}),
    ...(head.source.url ? { isBasedOn: head.source.url } : {}),
    ...(head.source.name ? { creditText: head.source.name } : {}),
    ...(sponsor ? { sponsor: { '@type': 'Organization', name: sponsor } } : {}),
    ...(source ? { digitalSourceType: source } : {}),
    ...(corrected.length > 0 ? { correction: corrected } : {}),
  }
}

/** Front page › section › article. */
export const breadcrumbs = ({ head, headline }: PublicArticle, { chrome, origin }: Surroundings): object => ({
  '@context': CONTEXT,
  '@type': 'BreadcrumbList',
  itemListElement: [
    { name: chrome.name, item: `${origin}/` },
    { name: head.section.name, item: `${origin}/${head.section.slug}` },
    { name: headline, item: `${origin}${head.path}` },
  ].map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, ...crumb })),
})
