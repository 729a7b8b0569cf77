import { isNotNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { dayCell, numberCell, type ReportPage, templateCell } from '@/newsroom/notices/report'
import type { ReportAsk } from './ask'
import { livePieces } from './live-pieces'
import { pieceCell } from './piece-cell'

/** Live pieces with a notice whose template was withdrawn: flagged here, and not altered. */
export const withdrawnReport = async (reader: Reader, ask: ReportAsk): Promise<ReportPage> => {
  const { pieces, hidden, next } = await livePieces(reader, ask, isNotNull(disclaimerTemplate.withdrawnAt))
  const rows = pieces.map((piece) => ({
    id: `${piece.id} ${piece.ord}`,
    cells: [pieceCell(piece), templateCell(piece.template), numberCell(piece.n), dayCell(piece.since)],
  }))
  return { rows, hidden, next }
}
