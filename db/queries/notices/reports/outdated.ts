import type { Reader } from '@/db/connect'
import { dayCell, numberCell, type ReportPage, templateCell } from '@/newsroom/notices/report'
import type { ReportAsk } from './ask'
import { isOutdated, versionsInForce } from './in-force'
import { livePieces } from './live-pieces'
import { pieceCell } from './piece-cell'

/** Live pieces with a notice in another version than pieces are given now. They keep it until somebody reissues it. */
export const outdatedReport = async (reader: Reader, ask: ReportAsk): Promise<ReportPage> => {
  const inForce = await versionsInForce(reader, ask.at)
  const { pieces, hidden, next } = await livePieces(reader, ask, isOutdated(inForce))
  const rows = pieces.map((piece) => ({
    id: `${piece.id} ${piece.ord}`,
    cells: [
      pieceCell(piece),
      templateCell(piece.template),
      numberCell(piece.n),
      numberCell(inForce.get(piece.template.id) ?? null),
      dayCell(piece.since),
    ],
  }))
  return { rows, hidden, next }
}
