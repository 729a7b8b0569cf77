import type { AiGrade } from './grades'

/** Where a piece is meant to be read, as far as the rules differ. */
export const JURISDICTIONS = ['EU', 'CN'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

export type Label = 'none' | 'suggest' | 'require'

export type Labelled = {
  /** Null: nobody has graded the piece. No label follows from that; publishing may ask for a grade. */
  readonly grade: AiGrade | null
  /** Computed by `humanReviewed`, never ticked. */
  readonly humanReviewed: boolean
  /** Does a natural or legal person hold editorial responsibility now? */
  readonly responsible: boolean
  readonly jurisdictions: readonly Jurisdiction[]
}

/** What a machine did to the text readers get: nothing, some of it, or a deepfake, which nothing exempts. */
const WEIGHT: Readonly<Record<AiGrade, 'untouched' | 'made' | 'deepfake'>> = {
  human_only: 'untouched',
  ai_metadata: 'untouched',
  ai_rated: 'untouched',
  ai_translated: 'made',
  ai_summarized: 'made',
  ai_partly_assisted: 'made',
  ai_assisted_hitl: 'made',
  ai_generated_autonomous: 'made',
  ai_deepfake: 'deepfake',
}

/** Must the piece say that a machine made it? The table of the house for AI Act Art. 50(4); no legal advice. */
export const labelNeeded = ({ grade, humanReviewed, responsible, jurisdictions }: Labelled): Label => {
  const weight = grade === null ? 'untouched' : WEIGHT[grade]
  if (weight === 'untouched') return 'none'
  if (weight === 'deepfake' || jurisdictions.includes('CN')) return 'require'
  return humanReviewed && responsible ? 'suggest' : 'require'
}
