import { and, asc, desc, eq, gt, lt, ne, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication, publicationAuthor, publicationTopic } from '@/db/schema/publication'
import type { Place } from '@/newsroom/article/cursor'
import type { ArticleList, ListedArticle } from '@/newsroom/article/listed'
import { LOCALES, type Locale } from '@/newsroom/language/locales'
import { type Turn, turnPages } from './turn-pages'
import { visible } from './visible'

/** Which articles: all, or those of a section, a topic, an author. */
export type Shelf =
  | { readonly of: 'front' }
  | { readonly of: 'section'; readonly id: string }
  | { readonly of: 'topic'; readonly id: string }
  | { readonly of: 'author'; readonly slug: string }

type Ask = { readonly shelf: Shelf; readonly language: Locale | null; readonly turn: Turn; readonly size: number }

const LISTED = {
  id: publication.id,
  storyId: publication.storyId,
  language: publication.language,
  headline: publication.headline,
  kicker: publication.kicker,
  standfirst: publication.standfirst,
  summary: publication.summary,
  head: publication.head,
  firstPublishedAt: publication.firstPublishedAt,
  fromAt: publication.fromAt,
}

const onTopic = (id: string) =>
  sql`exists (select 1 from ${publicationTopic} where ${publicationTopic.publicationId} = ${publication.id} and ${publicationTopic.topicId} = ${id})`

const byAuthor = (slug: string) =>
  sql`exists (select 1 from ${publicationAuthor} where ${publicationAuthor.publicationId} = ${publication.id} and ${publicationAuthor.authorSlug} = ${slug})`

const onShelf = (shelf: Shelf): SQL | undefined => {
  if (shelf.of === 'section') return eq(publication.sectionId, shelf.id)
  if (shelf.of === 'topic') return onTopic(shelf.id)
  if (shelf.of === 'author') return byAuthor(shelf.slug)
  return undefined
}

const spot = sql`(${publication.firstPublishedAt}, ${publication.id})`
const asSpot = ({ at, id }: Place) => sql`(${at.toISOString()}::timestamptz, ${id}::uuid)`
const placeOf = ({ firstPublishedAt, id }: ListedArticle): Place => ({ at: firstPublishedAt, id })

const fetchPage = async (reader: Reader, { shelf, language, turn, size }: Ask): Promise<ListedArticle[]> => {
  const up = turn !== null && 'before' in turn
  const order = up ? asc : desc
  const rows = await reader
    .select(LISTED)
    .from(publication)
    .where(
      and(
        visible(),
        onShelf(shelf),
        language ? eq(publication.language, language) : undefined,
        turn === null ? undefined : 'before' in turn ? gt(spot, asSpot(turn.before)) : lt(spot, asSpot(turn.after)),
      ),
    )
    .orderBy(order(publication.firstPublishedAt), order(publication.id))
    .limit(size)
  return up ? rows.toReversed() : rows
}

/** A page of a shelf, newest first. */
export const articleList = async (reader: Reader, ask: Ask): Promise<ArticleList> => {
  const fetch = (turn: Turn, size: number) => fetchPage(reader, { ...ask, turn, size })
  const { items, ...turns } = await turnPages({ fetch, placeOf, turn: ask.turn, size: ask.size })
  return { articles: items, ...turns }
}

/** In which languages the shelf has something, in the order of every language menu. */
export const languagesOn = async (reader: Reader, shelf: Shelf): Promise<readonly Locale[]> => {
  const found = await Promise.all(
    LOCALES.map(async (language) => {
      const [one] = await fetchPage(reader, { shelf, language, turn: null, size: 1 })
      return one ? language : null
    }),
  )
  return found.filter((language) => language !== null)
}

/** The newest others of the section in the same language, to read next. */
export const relatedTo = async (
  reader: Reader,
  article: Pick<ListedArticle, 'storyId' | 'language' | 'head'>,
): Promise<readonly ListedArticle[]> =>
  reader
    .select(LISTED)
    .from(publication)
    .where(
      and(
        visible(),
        eq(publication.sectionId, article.head.section.id),
        eq(publication.language, article.language),
        ne(publication.storyId, article.storyId),
      ),
    )
    .orderBy(desc(publication.firstPublishedAt), desc(publication.id))
    .limit(4)
