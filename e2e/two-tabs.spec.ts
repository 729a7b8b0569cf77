import type { Page } from '@playwright/test'
import { expectAccessibleEverywhere } from './support/access'
import { type Colleague, expect, test } from './support/colleagues'
import { freshSlug, line, startStory, untilSaved, writeCopy } from './support/writing'

const FIRST = 'The lantern festival opens on Friday.'
const SECOND = 'The pier stays closed to cars.'

const copyOf = (page: Page, { words }: Colleague) => page.getByRole('textbox', { name: words('editor.lines.copy') })

/** Types at the end of the paragraph that begins with these words. */
const addTo = async (page: Page, who: Colleague, paragraph: string, text: string): Promise<void> => {
  await copyOf(page, who).getByText(paragraph).click()
  await page.keyboard.press('End')
  await page.keyboard.insertText(text)
}

const story = async (reporter: Colleague): Promise<string> => {
  const path = await startStory(reporter, {
    language: 'en',
    headline: '',
    standfirst: '',
    copy: [],
    section: '',
    slug: freshSlug('lantern-festival'),
  })
  await untilSaved(reporter.page, SECOND, () => writeCopy(reporter, [FIRST, SECOND]))
  return path
}

test('two tabs that write in different places keep both', async ({ at }) => {
  const reporter = await at('reporter')
  const { page, words } = reporter
  const path = await story(reporter)
  const other = await page.context().newPage()
  await other.goto(path)

  await untilSaved(page, 'in the rain', () => addTo(page, reporter, FIRST, ' Even in the rain.'))
  await untilSaved(page, 'Lanterns out', () => line(reporter, 'lines.headline').fill('Lanterns out'))
  await untilSaved(other, 'buses', () => addTo(other, reporter, SECOND, ' There are buses.'))

  // The second tab shows what the first one wrote, without having asked.
  await expect(other.getByRole('textbox', { name: words('editor.lines.headline') })).toHaveValue('Lanterns out')
  await expect(other.getByRole('dialog')).toHaveCount(0)
  await page.reload()
  for (const text of [`${FIRST} Even in the rain.`, `${SECOND} There are buses.`]) {
    await expect(copyOf(page, reporter)).toContainText(text)
    await expect(copyOf(other, reporter)).toContainText(text)
  }
  await other.close()
})

test('two people who write in the same paragraph decide, and lose nothing before (WF-10)', async ({ at }) => {
  const reporter = await at('reporter')
  const editor = await at('editor')
  const { words } = editor
  const path = await story(reporter)
  await editor.page.goto(path)

  await untilSaved(reporter.page, 'at dusk', () => addTo(reporter.page, reporter, FIRST, ' It begins at dusk.'))
  await addTo(editor.page, editor, FIRST, ' It begins at seven.')
  await expect(editor.page.getByText(words('editor.banners.conflict', { who: 'Lin Wei 林薇' }))).toBeVisible()

  await test.step('each still has their own text', async () => {
    await expect(copyOf(editor.page, editor)).toContainText('It begins at seven.')
    await reporter.page.reload()
    await expect(copyOf(reporter.page, reporter)).toContainText('It begins at dusk.')
    await expect(copyOf(reporter.page, reporter)).not.toContainText('seven')
  })

  await test.step('the dialog shows both and settles it', async () => {
    await editor.page.getByRole('button', { name: words('editor.banners.decide') }).click()
    const dialog = editor.page.getByRole('dialog', { name: words('editor.conflict.title') })
    await expect(dialog).toContainText(`${FIRST} It begins at seven.`)
    await expect(dialog).toContainText(`${FIRST} It begins at dusk.`)
    await expectAccessibleEverywhere(editor.page, 'the choice between two texts')
    const apply = dialog.getByRole('button', { name: words('editor.conflict.apply') })
    await expect(apply).toBeDisabled()
    await dialog.getByRole('radio', { name: words('editor.conflict.both') }).check()
    await untilSaved(editor.page, 'seven', () => apply.click())
    await reporter.page.reload()
    for (const text of ['It begins at dusk.', 'It begins at seven.', SECOND]) {
      await expect(copyOf(reporter.page, reporter)).toContainText(text)
    }
  })
})

test('whoever opens a piece in which another is writing is told before they type (WF-10)', async ({ at }) => {
  const reporter = await at('reporter')
  const editor = await at('editor')
  const path = await story(reporter)
  const warned = ({ page }: Colleague, who: string) => page.getByRole('status').filter({ hasText: who })

  await test.step('as the page opens, and the first writer is told of nobody', async () => {
    await editor.page.goto(path)
    await expect(warned(editor, 'Lin Wei 林薇')).toBeVisible()
    await expect(warned(reporter, 'Ada Chen 陳雅達')).toHaveCount(0)
    await expectAccessibleEverywhere(editor.page, 'a piece in which another is writing')
  })

  await test.step('the first one, when the other begins, without losing the caret or moving a line', async () => {
    const copy = copyOf(reporter.page, reporter)
    await copy.getByText(FIRST).click()
    const place = await copy.boundingBox()
    await untilSaved(editor.page, 'buses', () => addTo(editor.page, editor, SECOND, ' There are buses.'))
    await expect(warned(reporter, 'Ada Chen 陳雅達')).toBeVisible()
    await expect(copy).toBeFocused()
    expect((await copy.boundingBox())?.y).toBe(place?.y)
  })
})
