import { Feed } from 'feed'
import { inLanguage } from '@/newsroom/article/chrome'
import type { FedArticle, FedRemoval } from '@/newsroom/article/fed-article'
import { updatedAtOf } from '@/newsroom/article/updated-at'
import type { Locale } from '@/newsroom/language/locales'
import { type FeedFormat, feedItem } from './feed-item'
import type { Surroundings } from './page/frame'
import { siteWords } from './words'

const newestChange = (articles: readonly FedArticle[]): Date =>
  new Date(Math.max(0, ...articles.map((article) => updatedAtOf(article).getTime())))

/** RFC 6721: whoever kept the item learns that it is no more, and nothing else of it. */
const deletedEntry = ({ storyId, at }: FedRemoval): string =>
  `<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:uuid:${storyId}" when="${at.toISOString()}"/>`

/** The library knows no entries that are gone. No text of an item can stand after the last end of the list. */
const withRemovals = (xml: string, end: '</channel>' | '</feed>', removals: readonly FedRemoval[]): string => {
  const at = xml.lastIndexOf(end)
  return `${xml.slice(0, at)}${removals.map(deletedEntry).join('')}${xml.slice(at)}`
}

const ADDRESSES: Readonly<Record<FeedFormat, string>> = { rss: '/feed.xml', atom: '/atom.xml', json: '/feed.json' }

/** JSON Feed knows no removals: whoever reads it sees that the item is gone from the list. */
const WRITTEN: Readonly<Record<FeedFormat, (feed: Feed, removals: readonly FedRemoval[]) => string>> = {
  rss: (feed, removals) => withRemovals(feed.rss2(), '</channel>', removals),
  atom: (feed, removals) => withRemovals(feed.atom1(), '</feed>', removals),
  json: (feed) => feed.json1(),
}

type Fed = { readonly articles: readonly FedArticle[]; readonly removals: readonly FedRemoval[] }

/** The newest articles in a language. The same articles give the same bytes. */
export const articleFeed = async (
  as: FeedFormat,
  { articles, removals }: Fed,
  language: Locale,
  { chrome, origin }: Pick<Surroundings, 'chrome' | 'origin'>,
): Promise<string> => {
  const words = siteWords(language)
  const address = (path: string) => `${origin}${inLanguage(path, language, chrome.language)}`
  const feed = new Feed({
    title: chrome.name,
    link: address('/'),
    ...(as === 'atom' ? { id: address('/') } : {}),
    description: words('siteDescription', { name: chrome.name }),
    language,
    updated: newestChange(articles),
    generator: false,
    feedLinks: { [as]: address(ADDRESSES[as]) },
  })
  const around = { as, origin, siteName: chrome.name, words }
  for (const item of await Promise.all(articles.map((article) => feedItem(article, around)))) feed.addItem(item)
  return WRITTEN[as](feed, removals)
}
