import type { AiGrade } from '@/newsroom/evidence/grades'
import { type Effects, LABEL_EFFECTS } from '@/newsroom/evidence/label-effects'
import type { DigitalSource } from '@/newsroom/labels/digital-source'
import { type Duties, USUAL_DUTIES } from './duties'

/** What follows from a grade: the label for readers in three cases, and the code machines are given. */
export type GradeRow = Effects & { readonly code: DigitalSource | null }
export type GradeRows = Readonly<Record<AiGrade, GradeRow>>

/** A table as it is asked: `n` is its version, 0 the one Stet comes with. */
export type GradeTable = { readonly n: number; readonly rows: GradeRows; readonly duties: Duties }

const PARTLY = 'compositeWithTrainedAlgorithmicMedia'

/** What is in force until the house has agreed to a table of its own. */
export const USUAL_TABLE: GradeTable = {
  n: 0,
  duties: USUAL_DUTIES,
  rows: {
    human_only: { ...LABEL_EFFECTS.human_only, code: null },
    ai_metadata: { ...LABEL_EFFECTS.ai_metadata, code: null },
    ai_rated: { ...LABEL_EFFECTS.ai_rated, code: null },
    ai_translated: { ...LABEL_EFFECTS.ai_translated, code: PARTLY },
    ai_summarized: { ...LABEL_EFFECTS.ai_summarized, code: PARTLY },
    ai_partly_assisted: { ...LABEL_EFFECTS.ai_partly_assisted, code: PARTLY },
    ai_assisted_hitl: { ...LABEL_EFFECTS.ai_assisted_hitl, code: PARTLY },
    ai_generated_autonomous: { ...LABEL_EFFECTS.ai_generated_autonomous, code: 'trainedAlgorithmicMedia' },
    ai_deepfake: { ...LABEL_EFFECTS.ai_deepfake, code: 'compositeSynthetic' },
  },
}
