import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { revision } from '@/db/schema/story'

import type { Template } from '@/newsroom/disclaimers/standing-matter'
import { type HouseValues, valuesOf } from '@/newsroom/disclaimers/values'
import { comparable } from '@/newsroom/disclaimers/wording/notice-words'
import { compareNotice } from '@/newsroom/reissue/compare-notice'
import type { ReissueMode } from '@/newsroom/reissue/modes'
import type { TriedPage, TriedPiece } from '@/newsroom/reissue/on-screen'
import { reword } from '@/newsroom/reissue/reword'
import type { UpdatedLine } from '@/newsroom/reissue/updated-line'
import { readCursor, writeCursor } from '../cursor'
import { masthead } from '../settings'
import { frozenNotice } from './frozen-notice'
import { ofPiece } from './in-filter'

const PAGE = 20
const Place = z.tuple([z.iso.datetime(), z.uuid()])

export type Trying = {
  readonly template: Template
  readonly mode: ReissueMode
  /** Which pieces: conditions on a publication and the notice beside it. */
  readonly where: SQL | undefined
  readonly after: string | null
  readonly at: Date
  readonly updatedLine: UpdatedLine
}

const rowsOf = (reader: Reader, { where, after }: Trying) => {
  const place = readCursor(Place, after)
  const { firstPublishedAt, id } = publication
  return reader
    .select({
      ...{ id, firstPublishedAt, headline: publication.headline, head: publication.head },
      ...{ language: publication.language, notice: publicationDisclaimer, package: revision.package },
    })
    .from(publicationDisclaimer)
    .innerJoin(publication, ofPiece)
    .innerJoin(revision, eq(revision.id, publication.revisionId))
    .where(
      and(where, place ? sql`(${firstPublishedAt}, ${id}) < (${place[0]}::timestamptz, ${place[1]}::uuid)` : undefined),
    )
    .orderBy(desc(firstPublishedAt), desc(id))
    .limit(PAGE + 1)
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]
type House = HouseValues & { readonly timeZone: string }

const changeOf = (row: Row, house: House, trying: Trying): TriedPiece['change'] => {
  const { template, mode, at } = trying
  if (mode === 'skip') return { kind: 'skipped' }
  const frozen = frozenNotice(row.notice)
  const piece = { language: row.language, values: valuesOf(row.package, house), at }
  const updatedLine = (locale: TriedPiece['language']) => trying.updatedLine(locale, at, house.timeZone)
  const reworded = reword({ frozen, template, mode, piece, updatedLine })
  if (reworded.kind !== 'reworded') return reworded
  const { notice } = reworded
  const [before, after] = comparable(frozen, notice)
  return { kind: 'reworded', locale: notice.locale, stretches: compareNotice(before, after, notice.locale) }
}

/** What the notices of these pieces say and would say, the newest pieces first. Computed as it is read; nothing is kept. */
export const triedPieces = async (reader: Reader, trying: Trying): Promise<TriedPage> => {
  const { name = '', timeZone = 'UTC', rightsContact = '' } = (await masthead(reader)) ?? {}
  const rows = await rowsOf(reader, trying)
  const shown = rows.slice(0, PAGE)
  const last = shown.at(-1)
  return {
    pieces: shown.map((row) => ({
      ...{ publicationId: row.id, headline: row.headline, path: row.head.path, language: row.language },
      ...{ firstPublishedAt: row.firstPublishedAt, n: row.notice.versionN },
      change: changeOf(row, { name, timeZone, rightsContact }, trying),
    })),
    next: rows.length > PAGE && last ? writeCursor([last.firstPublishedAt.toISOString(), last.id]) : null,
  }
}
