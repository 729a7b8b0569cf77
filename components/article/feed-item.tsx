import type { Item } from 'feed'
import type { HeadChange } from '@/newsroom/article/change'
import type { FedArticle } from '@/newsroom/article/fed-article'
import { blurbOf, type PublicNotice } from '@/newsroom/article/public-article'
import { updatedAtOf } from '@/newsroom/article/updated-at'
import { KIND_RULES } from '@/newsroom/corrections/kinds'
import { richWords } from '@/newsroom/disclaimers/wording/notice-words'
import { aigc } from '@/newsroom/labels/ai-mark'
import { frozenLabels } from '@/newsroom/labels/frozen-labels'
import { inFront } from '@/newsroom/labels/in-front'
import { PAGE, RichWords } from './rich-words'
import { staticMarkup } from './static-markup'
import type { SiteWords } from './words'

export type FeedFormat = 'rss' | 'atom' | 'json'

/** The newest change that owns up to something: whoever has the item already learns of it by its title. */
const correctionOf = ({ head }: FedArticle): HeadChange | null =>
  head.changes?.find(({ kind }) => KIND_RULES[kind].listed) ?? null

const FedNotice = ({ notice: { text, marked, locale } }: { readonly notice: PublicNotice }) =>
  richWords({ text, ...(marked === null ? {} : { marked }) }).map((runs) => (
    <p key={JSON.stringify(runs)} lang={locale}>
      <small>
        <RichWords runs={runs} drawing={PAGE} />
      </small>
    </p>
  ))

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
    {article.notices.map((notice) => (
      <FedNotice key={notice.text} notice={notice} />
    ))}
  </>
)

/** The label goes before the headline, so that it is still there where somebody republishes titles alone. */
const titleOf = (article: FedArticle, change: HeadChange | null, words: SiteWords): string => {
  const title = inFront(frozenLabels(article), article.headline, article.language)
  return change ? `[${words(`changes.kinds.${change.kind}`)}] ${title}` : title
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The library says of an Atom title that it is HTML; ours are text. */
const asHtml = (text: string): string => text.replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? '')

/** Where the codes of labels, and of how a piece was made, are from. */
const SCHEMES = { labels: 'urn:stet:labels', sources: 'http://cv.iptc.org/newscodes/digitalsourcetype/' } as const

const coded = (scheme: string, term: string, name: string) => ({ name, domain: scheme, scheme, term })

const categoriesOf = ({ head, ...article }: FedArticle) => [
  ...frozenLabels({ head, ...article }).map(({ key, text }) => coded(SCHEMES.labels, key, text)),
  ...(head.ai
    ? [head.ai.digitalSourceType.replace(SCHEMES.sources, '')].map((code) => coded(SCHEMES.sources, code, code))
    : []),
  ...[head.section, ...head.topics].map(({ name, slug }) => ({ name, term: slug })),
]

type Extensions = NonNullable<Item['extensions']>

/** The mark Chinese platforms read. Its name is declared where it stands: the library declares none for us. */
const markOf = ({ head, storyId }: FedArticle, siteName: string, as: FeedFormat): Extensions => {
  if (!head.ai) return []
  const mark = aigc(head.ai, { storyId, siteName })
  if (as === 'json') return [{ name: '_aigc', objects: mark }]
  const objects = { _attributes: { 'xmlns:aigc': 'urn:stet:aigc' }, _text: JSON.stringify(mark) }
  return [{ name: 'aigc:mark', objects }]
}

const creatorOf = ({ head }: FedArticle, as: FeedFormat): Extensions =>
  as === 'rss' ? head.byline.slice(0, 1).map(({ name }) => ({ name: 'dc:creator', objects: { _text: name } })) : []

type Around = {
  readonly as: FeedFormat
  readonly origin: string
  readonly siteName: string
  readonly words: SiteWords
}

/** An article as one item of a feed: its labels in the title, in categories and in the text, its notices below. */
export const feedItem = async (article: FedArticle, { as, origin, siteName, words }: Around): Promise<Item> => {
  const { head, storyId, firstPublishedAt } = article
  const change = correctionOf(article)
  const blurb = blurbOf(article)
  const description = head.label ? `${head.label} · ${blurb}` : blurb
  const text = as === 'atom' ? asHtml : (plain: string) => plain
  return {
    title: text(titleOf(article, change, words)),
    link: `${origin}${head.path}`,
    /** The story's own id: no change of slug, headline or edition makes it a new piece. */
    id: `urn:uuid:${storyId}`,
    date: as === 'rss' ? firstPublishedAt : updatedAtOf(article),
    ...(as === 'rss' ? {} : { published: firstPublishedAt, author: head.byline.map(({ name }) => ({ name })) }),
    description: text(description),
    content: await staticMarkup(<Content {...{ article, change, words }} />),
    category: categoriesOf(article),
    extensions: [...creatorOf(article, as), ...markOf(article, siteName, as)],
  }
}
