import type { Locator } from '@playwright/test'
import { type Colleague, expect } from './colleagues'
import { openMargin } from './writing'

/** Opens the talk in the margin of a story. */
export const openTalk = async (colleague: Colleague, story: string): Promise<void> => {
  await colleague.page.goto(story)
  await expect(async () => {
    await openMargin(colleague, 'talk')
    await expect(newRemark(colleague)).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

export const newRemark = ({ page, words }: Colleague): Locator =>
  page.getByRole('textbox', { name: words('talk.composer.new') })

/** The thread that holds these words. */
export const threadWith = ({ page }: Colleague, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text })

const post = async ({ page, words }: Colleague, text: string): Promise<void> => {
  await page.getByRole('button', { name: words('talk.composer.post') }).click()
  await expect(page.getByText(words('talk.sending'))).toBeHidden()
  await expect(page.getByText(text).first()).toBeVisible()
}

type Marks = { readonly blocking?: true; readonly note?: true }

/** Says something new about the piece on the screen. */
export const say = async (colleague: Colleague, text: string, { blocking, note }: Marks = {}): Promise<void> => {
  const { page, words } = colleague
  await newRemark(colleague).fill(text)
  if (note) await page.getByText(words('talk.composer.note')).click()
  if (blocking) await page.getByText(words('talk.composer.blocking')).click()
  await post(colleague, text)
}

/** Answers in the thread that holds these words. */
export const answer = async (colleague: Colleague, to: string, text: string): Promise<void> => {
  const { words } = colleague
  const thread = threadWith(colleague, to)
  await thread.getByRole('button', { name: words('talk.reply') }).click()
  await thread.getByRole('textbox', { name: words('talk.composer.reply') }).fill(text)
  await thread.getByRole('button', { name: words('talk.composer.post') }).click()
  await expect(thread.getByText(text)).toBeVisible()
}

/** Calls the first whose name the list offers for these letters, by keyboard, at the end of what is being written. */
export const call = async (colleague: Colleague, letters: string): Promise<void> => {
  const { page } = colleague
  await newRemark(colleague).press('End')
  await page.keyboard.insertText(`@${letters}`)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeHidden()
}
