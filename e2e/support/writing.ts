import type { Page } from '@playwright/test'
import type { Locale } from '@/newsroom/language/locales'
import type { SourceType } from '@/newsroom/story/source'
import { type Colleague, expect } from './colleagues'

export type Piece = {
  readonly language: Locale
  readonly headline: string
  readonly standfirst: string
  readonly copy: readonly string[]
  /** In the language of whoever writes. */
  readonly section: string
  readonly slug: string
}

/** No two journeys, nor two runs of one, share an address. */
export const freshSlug = (name: string): string => `${name}-${Date.now().toString(36)}`

/** Opens a list of ours and takes an entry; before the page's script runs the list does not open yet. */
export const choose = async (page: Page, label: string, option: string): Promise<void> => {
  const entry = page.getByRole('option', { name: option, exact: true })
  // The list answered before this one may still be closing, with an entry of the same name.
  await expect(entry).toBeHidden()
  await expect(async () => {
    if (!(await entry.isVisible())) await page.getByRole('button', { name: label }).click()
    await entry.click({ timeout: 1_000 })
  }).toPass()
}

/** Waits until the newsroom has acknowledged a text that holds these words. */
export const untilSaved = async (page: Page, words: string, write: () => Promise<void>): Promise<void> => {
  const saved = page.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' &&
      response.url().endsWith('/copy') &&
      (response.request().postData()?.includes(words) ?? false) &&
      response.ok(),
  )
  await write()
  await saved
}

export const openMargin = ({ page, words }: Colleague, tab: 'source' | 'checks' | 'talk' | 'details'): Promise<void> =>
  page.getByRole('tab', { name: words(`editor.margin.${tab}`) }).click()

export const line = ({ page, words }: Colleague, key: string) =>
  page.getByRole('textbox', { name: words(`editor.${key}`), exact: true })

/** Starts a story and returns the address of its screen. */
export const startStory = async ({ page, words }: Colleague, { slug, language }: Piece): Promise<string> => {
  await page.goto('/desk/stories/new')
  await choose(page, words('desk.newStory.language'), words(`desk.languages.${language}`))
  await page.getByRole('textbox', { name: words('desk.newStory.slugline') }).fill(slug)
  await page.getByRole('button', { name: words('desk.newStory.submit') }).click()
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** Writes at the end of the copy, a paragraph a line. */
export const writeCopy = async (writer: Colleague, paragraphs: readonly string[]): Promise<void> => {
  const { page } = writer
  await line(writer, 'lines.copy').click()
  await page.keyboard.press('ControlOrMeta+End')
  for (const [index, text] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(text)
  }
}

/** Fills a fresh story: its lines, its copy, its section and its address. */
export const write = async (writer: Colleague, piece: Piece): Promise<void> => {
  const { page, words } = writer
  await line(writer, 'lines.headline').fill(piece.headline)
  await line(writer, 'lines.standfirst').fill(piece.standfirst)
  await writeCopy(writer, piece.copy)
  await openMargin(writer, 'details')
  await choose(page, words('editor.details.section'), piece.section)
  await untilSaved(page, piece.slug, () => line(writer, 'details.slug').fill(piece.slug))
}

/** Says where the piece comes from: the kind of source, and who stands behind it. */
export const chooseSource = async (writer: Colleague, type: SourceType, name: string): Promise<void> => {
  const { page, words } = writer
  await openMargin(writer, 'source')
  await choose(page, words('editor.source.type'), words(`sources.${type}`))
  await untilSaved(page, name, () => line(writer, 'source.name').fill(name))
}
