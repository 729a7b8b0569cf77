import type { Locator } from '@playwright/test'
import type { Colleague } from './colleagues'

/** The part of the review rules under a heading. */
export const chapterOf = ({ page, words }: Colleague, name: 'takes' | 'routes' | 'checklists' | 'limits'): Locator =>
  page.getByRole('region', { name: words(`rules.chapters.${name}`), exact: true })

/** Chooses other words in a sentence, by keyboard. */
export const reword = async ({ page }: Colleague, within: Locator, label: string, option: string): Promise<void> => {
  await within.getByRole('button', { name: label }).press('Enter')
  await page.getByRole('option', { name: option, exact: true }).click()
  await page.keyboard.press('Escape')
}
