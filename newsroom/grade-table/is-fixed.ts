import type { AiGrade } from '@/newsroom/evidence/grades'
import type { GradeColumn } from './columns'

/** Cells that are the same in every table: what people made alone, and that a deepfake is labelled (`tableFault`). */
export const isFixed = (grade: AiGrade, column: GradeColumn): boolean =>
  grade === 'human_only' || (grade === 'ai_deepfake' && column !== 'code')
