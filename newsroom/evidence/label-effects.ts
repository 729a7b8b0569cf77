import type { AiGrade } from './grades'

/** Whether readers must be told, whether they should, or neither. */
export type Label = 'none' | 'suggest' | 'require'

type Effects = {
  /** Examined by a person, and somebody answers for it. */
  readonly reviewed: Label
  readonly notReviewed: Label
  /** Meant for readers in China, reviewed or not. */
  readonly china: Label
}

/**
 * What follows for the label from each grade: the table of the house for AI Act Art. 50(4) and the Chinese labelling
 * rules. No legal advice; see docs/adr for why it stands here and not in the settings.
 */
export const LABEL_EFFECTS: Readonly<Record<AiGrade, Effects>> = {
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
