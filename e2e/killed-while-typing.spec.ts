import type { Page } from '@playwright/test'
import { expectAccessibleEverywhere } from './support/access'
import { expect, test as shared } from './support/colleagues'
import { freshSlug, line, startStory, untilSaved, writeCopy } from './support/writing'

/** Everybody here sits in a newsroom that may be killed. */
const test = shared.extend({ baseURL: async ({ ownNewsroom }, use) => use(ownNewsroom.url) })

const ACKNOWLEDGED = 'The tide gate was tested on Monday.'
const UNDER_WAY = ' It held for an hour and a quarter.'
const AFTERWARDS = ' Nobody had expected that.'
const LAST = ' The report is due in spring.'

const PIECE = { language: 'en', headline: '', standfirst: '', copy: [], section: '' } as const

/** Types as people do, so that the power goes between two letters. */
const typing = (page: Page, text: string): Promise<void> => page.keyboard.type(text, { delay: 25 })

test('a server that is killed while somebody writes costs them not one character', async ({ at, ownNewsroom }) => {
  test.setTimeout(300_000)
  const reporter = await at('reporter')
  const { page, words } = reporter
  const path = await startStory(reporter, { ...PIECE, slug: freshSlug('tide-gate') })
  await untilSaved(page, ACKNOWLEDGED, () => writeCopy(reporter, [ACKNOWLEDGED]))

  await test.step('they write on, and are told that nobody hears them', async () => {
    await Promise.all([typing(page, UNDER_WAY), ownNewsroom.kill()])
    await typing(page, AFTERWARDS)
    await expect(page.getByText(words('editor.banners.offline'))).toBeVisible()
    await expect(line(reporter, 'lines.copy')).toHaveText(ACKNOWLEDGED + UNDER_WAY + AFTERWARDS)
  })

  await test.step('when it is back, the text goes out by itself', async () => {
    await untilSaved(page, AFTERWARDS, ownNewsroom.restart)
    await expect(page.getByText(words('editor.banners.offline'))).toBeHidden()
    const other = await page.context().newPage()
    await other.goto(path)
    await expect(other.getByRole('textbox', { name: words('editor.lines.copy') })).toHaveText(
      ACKNOWLEDGED + UNDER_WAY + AFTERWARDS,
    )
    await other.close()
  })

  await test.step('a tab closed before the answer leaves its text on the device', async () => {
    const tab = await page.context().newPage()
    await tab.goto(path)
    await tab.getByRole('textbox', { name: words('editor.lines.copy') }).click()
    await tab.keyboard.press('ControlOrMeta+End')
    await ownNewsroom.kill()
    await typing(tab, LAST)
    await expect(tab.getByText(words('editor.banners.offline'))).toBeVisible()
    await tab.close({ runBeforeUnload: false })
    await ownNewsroom.restart()
  })

  await test.step('it is offered when the piece is opened again, and taken only when asked', async () => {
    // A draft of the last seconds may be another open page's, and is not offered yet.
    await page.clock.setSystemTime(Date.now() + 60_000)
    await page.goto(path)
    await expect(line(reporter, 'lines.copy')).toHaveText(ACKNOWLEDGED + UNDER_WAY + AFTERWARDS)
    await page.getByRole('button', { name: words('editor.banners.recoveryLook') }).click()
    const dialog = page.getByRole('dialog', { name: words('editor.recovery.title') })
    await expect(dialog).toContainText(LAST.trim())
    await expectAccessibleEverywhere(page, 'a text found on the device')
    await untilSaved(page, LAST, () => dialog.getByRole('button', { name: words('editor.recovery.take') }).click())
    await page.reload()
    await expect(line(reporter, 'lines.copy')).toHaveText(ACKNOWLEDGED + UNDER_WAY + AFTERWARDS + LAST)
    await expect(page.getByRole('button', { name: words('editor.banners.recoveryLook') })).toHaveCount(0)
  })
})
