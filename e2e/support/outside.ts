import type { Page } from '@playwright/test'
import { type Colleague, expect } from './colleagues'
import { wordsIn } from './words'

type Wanted = { readonly name: string; readonly isOnce: boolean }

/** Makes a link for somebody outside, and returns the path it is opened at. */
export const makeLink = async (
  { page, words }: Colleague,
  story: string,
  { name, isOnce }: Wanted,
): Promise<string> => {
  await page.goto(`${story}/preview/links`)
  await page.getByRole('textbox', { name: words('preview.links.name') }).fill(name)
  if (isOnce) await page.getByText(words('preview.links.singleUse'), { exact: true }).click()
  await page.getByRole('button', { name: words('preview.links.submit') }).click()
  const address = page.getByRole('status').getByText(/\/look\//)
  await expect(address).toBeVisible()
  return new URL((await address.textContent()) ?? '').pathname
}

/** Goes to a link and presses its button, as the person it is for. */
export const openLink = async (reader: Page, link: string): Promise<void> => {
  await reader.goto(link)
  await reader.getByRole('button', { name: wordsIn('en')('outside.door.open') }).click()
}
