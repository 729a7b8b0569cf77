import type { Locator } from '@playwright/test'
import { type Colleague, expect } from './colleagues'
import { decisionOf, openReview } from './moves'
import { choose } from './writing'

const CHECKS = ['accuracy', 'sources', 'plausibility'] as const

/** Says what one thinks at the stage a piece waits at, answering what it asks, and passes it on. */
export const passOn = async (reviewer: Colleague, story: string, opinion: string): Promise<void> => {
  const { page, words } = reviewer
  await openReview(reviewer, story)
  const decision = decisionOf(reviewer)
  for (const check of CHECKS) {
    if (opinion !== '') await choose(page, words(`moves.checks.${check}`), words('moves.options.checks.ok'))
  }
  await decision.getByRole('textbox').fill(opinion)
  await decision.getByRole('button', { name: words('moves.pass.label'), exact: true }).click()
  await expect(page.getByText(words('moves.pass.done')).first()).toBeVisible()
}

export const expectStage = async (reviewer: Colleague, story: string, stage: string): Promise<void> => {
  await openReview(reviewer, story)
  await expect(decisionOf(reviewer)).toContainText(reviewer.words(`moves.stages.${stage}`))
}

/** The part of the review rules under a heading. */
export const chapterOf = ({ page, words }: Colleague, name: 'takes' | 'routes' | 'checklists' | 'limits'): Locator =>
  page.getByRole('region', { name: words(`rules.chapters.${name}`), exact: true })

/** Chooses other words in a sentence, by keyboard. */
export const reword = async ({ page }: Colleague, within: Locator, label: string, option: string): Promise<void> => {
  await within.getByRole('button', { name: label }).press('Enter')
  await page.getByRole('option', { name: option, exact: true }).click()
  await page.keyboard.press('Escape')
}
