import { AI_GRADES } from '@/newsroom/evidence/grades'
import type { GradeCell } from './below-usual'
import { COLUMNS } from './columns'
import { DUTIES, type Duty } from './duties'
import type { GradeTable } from './grade-table'

type Said = Pick<GradeTable, 'rows' | 'duties'>

/** What one table says otherwise than another. */
export const changedCells = (before: Said, after: Said): readonly GradeCell[] =>
  AI_GRADES.flatMap((grade) =>
    COLUMNS.filter((column) => before.rows[grade][column] !== after.rows[grade][column]).map((column) => ({
      grade,
      column,
    })),
  )

export const changedDuties = (before: Said, after: Said): readonly Duty[] =>
  DUTIES.filter((duty) => before.duties[duty] !== after.duties[duty])
