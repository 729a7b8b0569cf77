import { type Labelled, labelNeeded } from './label-needed'
import type { Decision } from './responsibility'

/** Why: messages `evidence.rules.{rule}`. */
export const LABEL_RULES = [
  'ungraded',
  'noAi',
  'deepfake',
  'cnTarget',
  'notReviewed',
  'nobodyResponsible',
  'reviewedAndResponsible',
] as const
export type LabelRule = (typeof LABEL_RULES)[number]

type Decided = { readonly decision: Decision; readonly rule: LabelRule }

const because = ({ grade, humanReviewed, jurisdictions }: Labelled): LabelRule => {
  if (grade === 'ai_deepfake') return 'deepfake'
  if (jurisdictions.includes('CN')) return 'cnTarget'
  return humanReviewed ? 'nobodyResponsible' : 'notReviewed'
}

/** What goes on record about the label. `carried`: a notice of kind `ai` goes out with the piece. */
export const decideLabel = (of: Labelled, { carried }: { readonly carried: boolean }): Decided => {
  if (of.grade === null) return { decision: carried ? 'disclosed' : 'none', rule: 'ungraded' }
  const label = labelNeeded(of)
  if (label === 'none') return { decision: carried ? 'disclosed' : 'none', rule: 'noAi' }
  if (label === 'require') return { decision: carried ? 'disclosed' : 'owed', rule: because(of) }
  return { decision: carried ? 'disclosed' : 'exempt', rule: 'reviewedAndResponsible' }
}
