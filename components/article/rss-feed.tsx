import { Feed, type Item } from 'feed'
import type { HeadChange } from '@/newsroom/article/change'
import { inLanguage } from '@/newsroom/article/chrome'
import type { FedArticle, FedRemoval } from '@/newsroom/article/fed-article'
import { blurbOf } from '@/newsroom/article/public-article'
import { updatedAtOf } from '@/newsroom/article/updated-at'
import { KIND_RULES } from '@/newsroom/corrections/kinds'
import type { Locale } from '@/newsroom/language/locales'
import type { Surroundings } from './page/frame'
import { staticMarkup } from './static-markup'
import { type SiteWords, siteWords } from './words'

/** The newest change that owns up to something: whoever has the item already learns of it by its title. */
const correctionOf = ({ head }: FedArticle): HeadChange | null =>
  head.changes?.find(({ kind }) => KIND_RULES[kind].listed) ?? null

type ContentProps = { readonly article: FedArticle; readonly change: HeadChange | null; readonly words: SiteWords }

const Content = ({ article, change, words }: ContentProps) => (
  <>
    {change ? (
      <p>
        <strong>{words(`changes.kinds.${change.kind}`)}</strong> {change.text}
      </p>
    ) : null}
    {article.head.label ? (
      <p>
        <strong>{article.head.label}</strong>
      </p>
    ) : null}
    <p>{blurbOf(article)}</p>
    {article.notices.map(({ text, locale }) => (
      <p key={text} lang={locale}>
        <small>{text}</small>
      </p>
    ))}
  </>
)

const itemOf = async (article: FedArticle, origin: string, words: SiteWords): Promise<Item> => {
  const { head, headline, storyId, firstPublishedAt } = article
  const blurb = blurbOf(article)
  const names = head.byline.map(({ name }) => name)
  const change = correctionOf(article)
  return {
    title: change ? `[${words(`changes.kinds.${change.kind}`)}] ${headline}` : headline,
    link: `${origin}${head.path}`,
    /** The story's own id: no change of slug, headline or edition makes it a new piece. */
    guid: `urn:uuid:${storyId}`,
    date: firstPublishedAt,
    description: head.label ? `${head.label} · ${blurb}` : blurb,
    content: await staticMarkup(<Content {...{ article, change, words }} />),
    category: [head.section, ...head.topics].map(({ name }) => ({ name })),
    extensions: names.map((name) => ({ name: 'dc:creator', objects: { _text: name } })).slice(0, 1),
  }
}

const newestChange = (articles: readonly FedArticle[]): Date =>
  new Date(Math.max(0, ...articles.map((article) => updatedAtOf(article).getTime())))

/** RFC 6721: whoever kept the item learns that it is no more, and nothing else of it. */
const deletedEntry = ({ storyId, at }: FedRemoval): string =>
  `<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:uuid:${storyId}" when="${at.toISOString()}"/>`

/** The library knows no entries that are gone. No text of an item can stand after the last end of the channel. */
const withRemovals = (xml: string, removals: readonly FedRemoval[]): string => {
  const end = xml.lastIndexOf('</channel>')
  return `${xml.slice(0, end)}${removals.map(deletedEntry).join('')}${xml.slice(end)}`
}

/** RSS 2.0 of the newest articles in a language. The same articles give the same bytes. */
export const rssFeed = async (
  { articles, removals }: { readonly articles: readonly FedArticle[]; readonly removals: readonly FedRemoval[] },
  language: Locale,
  { chrome, origin }: Pick<Surroundings, 'chrome' | 'origin'>,
): Promise<string> => {
  const words = siteWords(language)
  const address = (path: string) => `${origin}${inLanguage(path, language, chrome.language)}`
  const feed = new Feed({
    title: chrome.name,
    link: address('/'),
    description: words('siteDescription', { name: chrome.name }),
    language,
    updated: newestChange(articles),
    generator: false,
    feedLinks: { rss: address('/feed.xml') },
  })
  const items = await Promise.all(articles.map((article) => itemOf(article, origin, words)))
  for (const item of items) feed.addItem(item)
  return withRemovals(feed.rss2(), removals)
}
