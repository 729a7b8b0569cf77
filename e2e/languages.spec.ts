import type { CDPSession, Page } from '@playwright/test'
import { LOCALES } from '@/newsroom/language/locales'
import { expect, test } from './support/colleagues'
import { wordsIn } from './support/words'
import { freshSlug, line, startStory, untilSaved, writeCopy } from './support/writing'

const PINYIN = "ye'hang"
const CHARACTERS = '夜航'
/** Longer than the pause after which a text is saved. */
const PAUSE = 1_800

test('who chooses a language on their account has the whole desk in it', async ({ at }) => {
  const { page } = await at('editor')
  for (const [index, locale] of LOCALES.entries()) {
    const before = wordsIn(LOCALES[index - 1] ?? 'en')
    const words = wordsIn(locale)
    await page.goto('/account')
    const profile = page.getByRole('region', { name: before('account.profile.title') })
    await profile.getByRole('combobox', { name: before('account.profile.language') }).selectOption(locale)
    await profile.getByRole('button', { name: before('account.profile.save'), exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('account.title'))
    await page.goto('/desk/stories')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('desk.list.title'))
    for (const room of ['work', 'review', 'stories', 'disclaimers']) {
      await expect(page.getByRole('link', { name: words(`desk.rooms.${room}`) }).first()).toBeVisible()
    }
  }
})

const compose = (ime: CDPSession, text: string) =>
  ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

/** Enter as it arrives while characters are composed: it takes the pinyin as it stands, and is nobody else's. */
const enter = async (ime: CDPSession): Promise<void> => {
  const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 } as const
  await ime.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await ime.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

/** Every text that was sent to be saved. */
const saves = (page: Page): string[] => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(request.postData() ?? '')
  })
  return sent
}

test('half-typed pinyin is neither saved nor taken for a key', async ({ at }) => {
  const reporter = await at('reporter')
  const { page } = reporter
  await startStory(reporter, {
    language: 'zh-Hant',
    headline: '',
    standfirst: '',
    copy: [],
    section: '',
    slug: freshSlug('pinyin'),
  })
  await untilSaved(page, '渡輪', () => writeCopy(reporter, ['渡輪復航。']))
  const ime = await page.context().newCDPSession(page)
  const sent = saves(page)

  for (const [name, then] of [
    ['headline', CHARACTERS],
    ['copy', `渡輪復航。${CHARACTERS}`],
  ] as const) {
    await test.step(`while the ${name} is composed`, async () => {
      const field = line(reporter, `lines.${name}`)
      await field.click()
      await page.keyboard.press('ControlOrMeta+End')
      for (let end = 1; end <= PINYIN.length; end += 1) await compose(ime, PINYIN.slice(0, end))
      await page.waitForTimeout(PAUSE)
      await enter(ime)
      await expect(field).toBeFocused()
      await untilSaved(page, then, () => ime.send('Input.insertText', { text: CHARACTERS }).then(() => undefined))
      expect(sent.filter((text) => text.includes('ye'))).toEqual([])
    })
  }

  await test.step('and the piece holds the characters alone', async () => {
    await page.reload()
    await expect(line(reporter, 'lines.headline')).toHaveValue(CHARACTERS)
    await expect(line(reporter, 'lines.copy')).toHaveText(`渡輪復航。${CHARACTERS}`)
    await expect(line(reporter, 'lines.copy').getByRole('paragraph')).toHaveCount(1)
  })
})
