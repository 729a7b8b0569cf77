import { type GradeRow, type GradeRows, USUAL_TABLE } from '@/newsroom/grade-table/grade-table'
import type { reviewingOn } from '@/testing/builders/evidence'
import type { Player } from '@/testing/cast'
import { agreeTable } from './agree-table'
import { writeTable } from './write-table'

/** The usual table with one row said otherwise. */
export const saying = (grade: keyof GradeRows, row: Partial<GradeRow>): GradeRows => ({
  ...USUAL_TABLE.rows,
  [grade]: { ...USUAL_TABLE.rows[grade], ...row },
})
export const TIGHTER = saying('ai_translated', { reviewed: 'require', code: 'trainedAlgorithmicMedia' })
export const LOOSER = saying('ai_translated', { china: 'suggest' })

type Said = { readonly rows?: GradeRows; readonly from?: string }
type Table = { readonly tableId: string }

/** People at a desk who write tables of grades and agree to them. */
export const gradingOn = (desk: ReturnType<typeof reviewingOn>) => {
  const write = (who: Player, { rows = TIGHTER, from = '2026-01-01' }: Said = {}) =>
    writeTable(desk.as(who), { rows, duties: USUAL_TABLE.duties, note: 'After counsel’s advice.', from })
  const written = async (who: Player, said: Said = {}): Promise<Table> => {
    const result = await write(who, said)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value
  }
  const agree = (who: Player, table: Table) => agreeTable(desk.as(who), table)
  return { write, written, agree }
}
