import type { AiGrade } from './grades'

/** Whether readers must be told, whether they should, or neither; from the least to the most. */
export const LABELS = ['none', 'suggest', 'require'] as const
export type Label = (typeof LABELS)[number]

export type Effects = {
  /** Examined by a person, and somebody answers for it. */
  readonly reviewed: Label
  readonly notReviewed: Label
  /** Meant for readers in China, reviewed or not. */
  readonly china: Label
}

export type LabelEffects = Readonly<Record<AiGrade, Effects>>

/**
 * What follows for the label from each grade until the house has agreed to a table of its own: for AI Act Art. 50(4) and
 * the Chinese labelling rules. No legal advice. Below this a table goes only on the word of whoever answers for its law.
 */
export const LABEL_EFFECTS: LabelEffects = {
  human_only: { reviewed: 'none', notReviewed: 'none', china: 'none' },
  ai_metadata: { reviewed: 'none', notReviewed: 'none', china: 'none' },
  ai_rated: { reviewed: 'none', notReviewed: 'none', china: 'none' },
  ai_translated: { reviewed: 'suggest', notReviewed: 'require', china: 'require' },
  ai_summarized: { reviewed: 'suggest', notReviewed: 'require', china: 'require' },
  ai_partly_assisted: { reviewed: 'suggest', notReviewed: 'require', china: 'require' },
  ai_assisted_hitl: { reviewed: 'suggest', notReviewed: 'require', china: 'require' },
  ai_generated_autonomous: { reviewed: 'suggest', notReviewed: 'require', china: 'require' },
  ai_deepfake: { reviewed: 'require', notReviewed: 'require', china: 'require' },
}
