import { LABEL_EFFECTS, type LabelEffects } from './label-effects'
import { type Labelled, labelNeeded } from './label-needed'
import type { Decision } from './responsibility'

/** Why: messages `evidence.rules.{rule}`. `houseTable`: for no other reason than that the house’s own table has it so. */
export const LABEL_RULES = [
  'ungraded',
  'noAi',
  'deepfake',
  'cnTarget',
  'notReviewed',
  'nobodyResponsible',
  'reviewedAndResponsible',
  'houseTable',
] as const
export type LabelRule = (typeof LABEL_RULES)[number]

type Decided = { readonly decision: Decision; readonly rule: LabelRule }

const isExamined = ({ humanReviewed, responsible, jurisdictions }: Labelled): boolean =>
  humanReviewed && responsible && !jurisdictions.includes('CN')

const because = (of: Labelled): LabelRule => {
  if (of.grade === 'ai_deepfake') return 'deepfake'
  if (of.jurisdictions.includes('CN')) return 'cnTarget'
  if (isExamined(of)) return 'houseTable'
  return of.humanReviewed ? 'nobodyResponsible' : 'notReviewed'
}

type By = {
  /** A notice of kind `ai` goes out with the piece. */
  readonly carried: boolean
  /** In force at this moment. */
  readonly table: LabelEffects
}

/** What goes on record about the label. */
export const decideLabel = (of: Labelled, { carried, table }: By): Decided => {
  if (of.grade === null) return { decision: carried ? 'disclosed' : 'none', rule: 'ungraded' }
  const label = labelNeeded(of, table)
  if (label === 'require') return { decision: carried ? 'disclosed' : 'owed', rule: because(of) }
  if (label === 'none' && labelNeeded(of, LABEL_EFFECTS) === 'none')
    return { decision: carried ? 'disclosed' : 'none', rule: 'noAi' }
  return { decision: carried ? 'disclosed' : 'exempt', rule: isExamined(of) ? 'reviewedAndResponsible' : 'houseTable' }
}
