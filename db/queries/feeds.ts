import { and, asc, desc, eq, gt, inArray, isNull, ne } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { killNotice, withdrawal } from '@/db/schema/takedown'
import type { FedArticle, FedRemoval } from '@/newsroom/article/fed-article'
import type { PublicationHead } from '@/newsroom/article/head'
import type { PublicNotice } from '@/newsroom/article/public-article'
import type { Locale } from '@/newsroom/language/locales'
import { visible } from './visible'

const MOST_FED = 50
/** What one sitemap file may hold. */
const MOST_MAPPED = 50_000

/** The newest articles of a language with their notices, in two questions. */
export const newestForFeed = async (reader: Reader, language: Locale): Promise<readonly FedArticle[]> => {
  const rows = await reader
    .select({
      id: publication.id,
      storyId: publication.storyId,
      language: publication.language,
      sourceType: publication.sourceType,
      headline: publication.headline,
      standfirst: publication.standfirst,
      summary: publication.summary,
      head: publication.head,
      firstPublishedAt: publication.firstPublishedAt,
      fromAt: publication.fromAt,
    })
    .from(publication)
    .where(and(visible(), eq(publication.language, language)))
    .orderBy(desc(publication.firstPublishedAt), desc(publication.id))
    .limit(MOST_FED)
  const notices = await noticesByPublication(
    reader,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, ...row }) => ({ ...row, notices: notices.get(id) ?? [] }))
}

/** In words as they were frozen: those for readers, and those whose words do not wait for a number of days. */
const noticesByPublication = async (
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, readonly PublicNotice[]>> => {
  if (ids.length === 0) return new Map()
  const { publicationId, kind, locale, text, marked, ord, placement, fromDays } = publicationDisclaimer
  const rows = await reader
    .select({ publicationId, kind, locale, text, marked })
    .from(publicationDisclaimer)
    .where(and(inArray(publicationId, [...ids]), ne(placement, 'internal'), isNull(fromDays)))
    .orderBy(asc(publicationId), asc(ord))
  return Map.groupBy(rows, (row) => row.publicationId)
}

/** Readers of feeds that do not come by for longer start anew. */
const REMEMBERED_MS = 30 * 86_400_000

/** What was lately taken down or killed: those who keep what feeds gave them are told to drop it. */
export const lateRemovals = async (reader: Reader, language: Locale, now: Date): Promise<readonly FedRemoval[]> => {
  const since = new Date(now.getTime() - REMEMBERED_MS)
  const [taken, killed] = await Promise.all([
    reader
      .select({ storyId: withdrawal.storyId, at: withdrawal.fromAt })
      .from(withdrawal)
      .where(and(isNull(withdrawal.toAt), gt(withdrawal.fromAt, since), eq(withdrawal.language, language)))
      .orderBy(desc(withdrawal.fromAt))
      .limit(MOST_FED),
    reader
      .select({ storyId: killNotice.storyId, at: killNotice.at })
      .from(killNotice)
      .where(and(gt(killNotice.at, since), eq(killNotice.language, language)))
      .orderBy(desc(killNotice.at))
      .limit(MOST_FED),
  ])
  return [...taken, ...killed].toSorted((one, other) => other.at.getTime() - one.at.getTime())
}

export type MappedArticle = { readonly head: PublicationHead; readonly fromAt: Date }

export const newestForSitemap = async (reader: Reader): Promise<readonly MappedArticle[]> =>
  reader
    .select({ head: publication.head, fromAt: publication.fromAt })
    .from(publication)
    .where(visible())
    .orderBy(desc(publication.firstPublishedAt), desc(publication.id))
    .limit(MOST_MAPPED)
