import { AI_GRADES } from '@/newsroom/evidence/grades'
import { speaksOfAi } from '@/newsroom/evidence/hints/speaks-of-ai'
import { LABELS, type Label } from '@/newsroom/evidence/label-effects'
import { type GradeRow, type GradeRows, USUAL_TABLE } from './grade-table'

export const TABLE_FAULTS = ['deepfakeAlways', 'peopleNever', 'reviewedMore'] as const
export type TableFault = (typeof TABLE_FAULTS)[number]

const rank = (label: Label): number => LABELS.indexOf(label)

const isSame = (a: GradeRow, b: GradeRow): boolean =>
  a.reviewed === b.reviewed && a.notReviewed === b.notReviewed && a.china === b.china

/**
 * What no table of the house may say, whoever agrees: that a deepfake goes out unlabelled or unmarked, that a machine
 * made what people alone did, or that being examined makes a label more necessary. Null: it may stand.
 */
export const tableFault = (rows: GradeRows): TableFault | null => {
  const { ai_deepfake: deepfake, human_only: people } = rows
  if (!isSame(deepfake, USUAL_TABLE.rows.ai_deepfake) || !speaksOfAi(deepfake.code ?? '')) return 'deepfakeAlways'
  if (!isSame(people, USUAL_TABLE.rows.human_only) || people.code !== null) return 'peopleNever'
  const isUpsideDown = AI_GRADES.some((grade) => rank(rows[grade].reviewed) > rank(rows[grade].notReviewed))
  return isUpsideDown ? 'reviewedMore' : null
}
