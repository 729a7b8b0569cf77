import { Feed, type Item } from 'feed'
import { inLanguage } from '@/newsroom/article/chrome'
import type { FedArticle } from '@/newsroom/article/fed-article'
import { blurbOf } from '@/newsroom/article/public-article'
import type { Locale } from '@/newsroom/language/locales'
import type { Surroundings } from './page/frame'
import { staticMarkup } from './static-markup'
import { siteWords } from './words'

const Content = ({ article }: { readonly article: FedArticle }) => (
  <>
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

const itemOf = async (article: FedArticle, origin: string): Promise<Item> => {
  const { head, headline, storyId, firstPublishedAt } = article
  const blurb = blurbOf(article)
  const names = head.byline.map(({ name }) => name)
  return {
    title: headline,
    link: `${origin}${head.path}`,
    /** The story's own id: no change of slug, headline or edition makes it a new piece. */
    guid: `urn:uuid:${storyId}`,
    date: firstPublishedAt,
    description: head.label ? `${head.label} · ${blurb}` : blurb,
    content: await staticMarkup(<Content article={article} />),
    category: [head.section, ...head.topics].map(({ name }) => ({ name })),
    extensions: names.map((name) => ({ name: 'dc:creator', objects: { _text: name } })).slice(0, 1),
  }
}

const newestChange = (articles: readonly FedArticle[]): Date =>
  new Date(Math.max(0, ...articles.map(({ fromAt }) => fromAt.getTime())))

/** RSS 2.0 of the newest articles in a language. The same articles give the same bytes. */
export const rssFeed = async (
  articles: readonly FedArticle[],
  language: Locale,
  { chrome, origin }: Pick<Surroundings, 'chrome' | 'origin'>,
): Promise<string> => {
  const address = (path: string) => `${origin}${inLanguage(path, language, chrome.language)}`
  const feed = new Feed({
    title: chrome.name,
    link: address('/'),
    description: siteWords(language)('siteDescription', { name: chrome.name }),
    language,
    updated: newestChange(articles),
    generator: false,
    feedLinks: { rss: address('/feed.xml') },
  })
  const items = await Promise.all(articles.map((article) => itemOf(article, origin)))
  for (const item of items) feed.addItem(item)
  return feed.rss2()
}
