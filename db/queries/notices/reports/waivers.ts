import type { Reader } from '@/db/connect'
import { dayCell, type ReportPage, templateCell, textCell } from '@/newsroom/notices/report'
import type { ReportAsk } from './ask'
import { pieceCell } from './piece-cell'
import { standingChoices } from './standing-choices'

/** Notices that were left out with a reason: of which piece, by whom, and who agreed; nobody has where that is empty. */
export const waiversReport = async (reader: Reader, ask: ReportAsk): Promise<ReportPage> => {
  const { choices, hidden, next } = await standingChoices(reader, ask, 'waive')
  const rows = choices.map((waiver) => ({
    id: waiver.id,
    cells: [
      pieceCell(waiver),
      templateCell(waiver.template),
      textCell(waiver.reason),
      textCell(waiver.by),
      textCell(waiver.second),
      dayCell(waiver.at),
    ],
  }))
  return { rows, hidden, next }
}
