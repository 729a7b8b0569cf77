import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { noticeHash } from '@/newsroom/notices/notice-hash'
import type { StoodAt, StoodNotice } from '@/newsroom/notices/stood-at'
import { wholeDays } from '@/newsroom/time/whole-days'
import { publicVersions } from '../public-versions'
import { frozenNotice } from '../reissue/frozen-notice'
import { traceLines } from './trace-lines'

const frozenNotices = async (reader: Reader, publicationId: string): Promise<readonly StoodNotice[]> => {
  const rows = await reader
    .select()
    .from(publicationDisclaimer)
    .where(eq(publicationDisclaimer.publicationId, publicationId))
    .orderBy(asc(publicationDisclaimer.ord))
  return rows.map((row) => {
    const notice = frozenNotice(row)
    return { ...notice, sha256: row.sha256, isProven: noticeHash(notice) === row.sha256 }
  })
}

/**
 * What readers had of a story at `at`; null when that was nothing: before its first publication, or while it was down.
 * Who may know of it is for the caller to ask.
 */
export const stoodAt = async (reader: Reader, storyId: string, at: Date): Promise<StoodAt | null> => {
  const [row] = await reader
    .select({
      id: publication.id,
      editionId: publication.editionId,
      headline: publication.headline,
      language: publication.language,
      from: publication.fromAt,
      to: publication.toAt,
      hash: publication.hash,
      firstPublishedAt: publication.firstPublishedAt,
      ruleTrace: publication.ruleTrace,
    })
    .from(publication)
    .where(
      and(
        eq(publication.storyId, storyId),
        lte(publication.fromAt, at),
        or(isNull(publication.toAt), gt(publication.toAt, at)),
      ),
    )
  if (!row) return null
  const { id, editionId, headline, language, from, to, hash, firstPublishedAt, ruleTrace } = row
  const version = (await publicVersions(reader, storyId)).find((known) => known.editionId === editionId)
  const age = wholeDays(firstPublishedAt, at)
  const notices = (await frozenNotices(reader, id)).filter(({ fromDays = 0 }) => fromDays <= age)
  return {
    ...{ publicationId: id, headline, language, from, to, hash, notices },
    n: version?.n ?? 1,
    isShut: version?.isShut ?? false,
    trace: await traceLines(reader, ruleTrace),
  }
}
