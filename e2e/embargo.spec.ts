import { SECTIONS } from '@/db/seed/house'
import { type Colleague, expect, test } from './support/colleagues'
import { approved, filed, plainPiece } from './support/house'
import { askFor, expectDone, expectState } from './support/moves'
import { fillTime, houseTimeIn } from './support/times'
import { openMargin } from './support/writing'

const LOCALE = 'zh-Hant'
const HOUR = 3_600
const SOURCE = '港灣大學新聞處'
const REASON = '論文見刊之前不得報導。'

const titleOf = ({ page, words }: Colleague) => page.getByText(words('work.embargo.title'), { exact: true })

test('until an embargo lifts, nobody publishes the piece, plans it sooner, or shows it to just anybody', async ({
  at,
  reader,
}) => {
  const [reporter, editor, chief] = [
    await at('reporter', LOCALE),
    await at('editor', LOCALE),
    await at('chief', LOCALE),
  ]
  const piece = plainPiece('embargo-until', {
    language: LOCALE,
    headline: '潮汐論文明天見刊',
    standfirst: '研究團隊量了十一年的水位。',
    copy: ['論文說，內港的潮位十一年來沒有明顯變化。'],
    section: SECTIONS[0].names[LOCALE],
  })
  const story = await filed(reporter, piece)
  await approved(editor, story)
  const schedule = async (seconds: number) => {
    const dialog = await askFor(chief, 'schedule')
    await fillTime(chief, dialog, houseTimeIn(seconds))
    await dialog.getByRole('button', { name: chief.words('moves.schedule.confirm'), exact: true }).click()
    return dialog
  }

  await test.step('its writer says until when, who asked for it and why', async () => {
    const { page, words } = reporter
    await page.goto(story)
    await openMargin(reporter, 'details')
    const embargo = page.locator('dl > div').filter({ hasText: words('work.plan.embargo') })
    await embargo.getByRole('button', { name: words('work.plan.set') }).click()
    const dialog = page.getByRole('dialog')
    await fillTime(reporter, dialog, houseTimeIn(26 * HOUR))
    await dialog.getByRole('textbox', { name: words('work.plan.source') }).fill(SOURCE)
    await dialog.getByRole('textbox', { name: words('work.plan.reason') }).fill(REASON)
    await dialog.getByRole('button', { name: words('work.plan.save') }).click()
    await expect(page.getByText(words('work.plan.embargoSet')).first()).toBeVisible()
  })

  await test.step('the banner stands on every screen of the story, with the reason', async () => {
    for (const screen of ['/preview', '/preview/links', '/timeline', '/history', '/review', '']) {
      await chief.page.goto(`${story}${screen}`)
      await expect(titleOf(chief)).toBeVisible()
      await expect(
        chief.page.getByText(chief.words('work.embargo.why', { source: SOURCE, reason: REASON })),
      ).toBeVisible()
    }
  })

  await test.step('the chief can neither publish it', async () => {
    const dialog = await askFor(chief, 'publish')
    await expect(dialog).toContainText(chief.words('issues.embargo'))
    await expect(dialog.getByRole('button', { name: chief.words('moves.publish.confirm'), exact: true })).toHaveCount(0)
    await chief.page.keyboard.press('Escape')
  })

  await test.step('nor plan it for a time before that', async () => {
    const dialog = await schedule(HOUR)
    await expect(dialog.getByRole('alert')).toContainText(chief.words('issues.beforeEmbargo'))
    await chief.page.keyboard.press('Escape')
    await expectState(chief, 'approved')
  })

  await test.step('a link for somebody outside has to name them', async () => {
    const { page, words } = reporter
    await page.goto(`${story}/preview/links`)
    await page.getByRole('button', { name: words('preview.links.submit') }).click()
    await expect(page.getByRole('textbox', { name: words('preview.links.name') })).toBeFocused()
    await expect(page.getByText(/\/look\//)).toHaveCount(0)
  })

  await test.step('it may be planned for later, and until then no reader finds a word of it', async () => {
    await schedule(30 * HOUR)
    await expectDone(chief, 'schedule')
    await expectState(chief, 'scheduled')
    for (const path of [`/news/${piece.slug}`, '/?lang=zh-Hant', '/news?lang=zh-Hant', '/feed.xml', '/sitemap.xml']) {
      const answer = await (await reader.request.get(path)).text()
      for (const hidden of [piece.headline, piece.slug]) expect(answer, path).not.toContain(hidden)
    }
  })
})
