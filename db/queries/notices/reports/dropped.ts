import type { Reader } from '@/db/connect'
import { dayCell, type ReportPage, templateCell, textCell } from '@/newsroom/notices/report'
import type { ReportAsk } from './ask'
import { pieceCell } from './piece-cell'
import { standingChoices } from './standing-choices'

/** Suggested notices that somebody left out: of which piece, by whom, and when. */
export const droppedReport = async (reader: Reader, ask: ReportAsk): Promise<ReportPage> => {
  const { choices, hidden, next } = await standingChoices(reader, ask, 'drop')
  const rows = choices.map((dropped) => ({
    id: dropped.id,
    cells: [pieceCell(dropped), templateCell(dropped.template), textCell(dropped.by), dayCell(dropped.at)],
  }))
  return { rows, hidden, next }
}
