import type { Jurisdiction } from '@/newsroom/story/jurisdictions'
import type { AiGrade } from './grades'
import type { Label, LabelEffects } from './label-effects'

export type Labelled = {
  /** Null: nobody has graded the piece. No label follows from that; publishing may ask for a grade. */
  readonly grade: AiGrade | null
  /** Computed by `humanReviewed`, never ticked. */
  readonly humanReviewed: boolean
  /** Does a natural or legal person hold editorial responsibility now? */
  readonly responsible: boolean
  readonly jurisdictions: readonly Jurisdiction[]
}

/** Must the piece say that a machine made it, by the table in force? */
export const labelNeeded = (
  { grade, humanReviewed, responsible, jurisdictions }: Labelled,
  table: LabelEffects,
): Label => {
  if (grade === null) return 'none'
  const effects = table[grade]
  if (jurisdictions.includes('CN')) return effects.china
  return humanReviewed && responsible ? effects.reviewed : effects.notReviewed
}
