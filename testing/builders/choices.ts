import type { Choices } from '@/newsroom/workflow/at-hand'
import { BUILT_IN } from '@/newsroom/workflow/routes'

/** What the dialogs of a piece on the usual route offer to choose from. */
export const choices = (more: Partial<Choices> = {}): Choices => ({
  reviewers: [],
  stage: BUILT_IN.one_review.stages[0],
  passed: null,
  earlier: [],
  toConfirm: [],
  zone: 'Asia/Taipei',
  ...more,
})
