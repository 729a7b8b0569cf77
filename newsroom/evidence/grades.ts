/**
 * How much of a piece a machine made, from nothing to all of it. The names are those of Drupal’s `ai_disclosure`, so
 * that what is exchanged needs no dictionary. A piece nobody has graded has none: that is not `human_only`.
 */
export const AI_GRADES = [
  'human_only',
  'ai_metadata',
  'ai_rated',
  'ai_translated',
  'ai_summarized',
  'ai_partly_assisted',
  'ai_assisted_hitl',
  'ai_generated_autonomous',
  'ai_deepfake',
] as const
export type AiGrade = (typeof AI_GRADES)[number]
