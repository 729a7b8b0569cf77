import type { Colleague } from './colleagues'
import { decide, openReview } from './moves'
import { choose } from './writing'

const ASKED = ['accuracy', 'sources', 'plausibility'] as const

/** Answers what a stage of the three reviews asks its reviewer to have looked at. */
export const answerChecks = async ({ page, words }: Colleague): Promise<void> => {
  for (const check of ASKED) await choose(page, words(`moves.checks.${check}`), words('moves.options.checks.ok'))
}

/** Reads the piece at one of the three reviews and passes it on, with an opinion. */
export const passReview = async (reviewer: Colleague, story: string, opinion: string): Promise<void> => {
  await openReview(reviewer, story)
  await answerChecks(reviewer)
  await decide(reviewer, 'pass', opinion)
}

/** Reads the piece at a stage that asks for nothing but a look. */
export const passOn = async (reviewer: Colleague, story: string): Promise<void> => {
  await openReview(reviewer, story)
  await decide(reviewer, 'pass')
}
