import type { Locale } from '@/newsroom/language/locales'
import { type Colleague, expect } from './colleagues'

type Wording = { readonly key: string; readonly language: Locale; readonly text: string }

/** Writes the next version of a template, changed in one language, and submits it. */
export const reword = async ({ page, words }: Colleague, { key, language, text }: Wording): Promise<void> => {
  const next = words('disclaimers.version.writeNext', { n: '#' }).replace('#', '\\d+')
  const field = page.getByRole('textbox', { name: words(`disclaimers.languages.${language}`), exact: true })
  await page.goto(`/desk/disclaimers/${key}`)
  await expect(async () => {
    if (!(await field.isVisible())) await page.getByRole('button', { name: new RegExp(next) }).click()
    await expect(field).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await field.fill(text)
  await page.getByRole('button', { name: words('disclaimers.version.submit') }).click()
  await expect(page.getByText(words('disclaimers.version.waits'))).toBeVisible()
}

/** Approves the version that waits; from then on new pieces carry it. */
export const approveWording = async ({ page, words }: Colleague, key: string): Promise<void> => {
  const wording = (name: string) => new RegExp(words(`disclaimers.version.${name}`, { n: '#' }).replace('#', '\\d+'))
  await page.goto(`/desk/disclaimers/${key}`)
  await page.getByRole('button', { name: wording('approve') }).click()
  await expect(page.getByText(wording('approveDone')).first()).toBeVisible()
}
