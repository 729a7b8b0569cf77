import { AI_GRADES, type AiGrade } from '@/newsroom/evidence/grades'
import { speaksOfAi } from '@/newsroom/evidence/hints/speaks-of-ai'
import { LABELS } from '@/newsroom/evidence/label-effects'
import { COLUMNS, type GradeColumn } from './columns'
import { type GradeRow, type GradeRows, USUAL_TABLE } from './grade-table'

export type GradeCell = { readonly grade: AiGrade; readonly column: GradeColumn }

const isLess = (row: GradeRow, usual: GradeRow, column: GradeColumn): boolean =>
  column === 'code'
    ? usual.code !== null && !speaksOfAi(row.code ?? '')
    : LABELS.indexOf(row[column]) < LABELS.indexOf(usual[column])

/** Where a table tells readers or machines less than the usual one does: those cells are for whoever answers for the law. */
export const belowUsual = (rows: GradeRows): readonly GradeCell[] =>
  AI_GRADES.flatMap((grade) =>
    COLUMNS.filter((column) => isLess(rows[grade], USUAL_TABLE.rows[grade], column)).map((column) => ({
      grade,
      column,
    })),
  )
