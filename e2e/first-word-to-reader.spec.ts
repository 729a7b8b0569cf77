import { SECTIONS } from '@/db/seed/house'
import { LOCALES } from '@/newsroom/language/locales'
import { type Colleague, expect, test } from './support/colleagues'
import { askFor, decide, expectState, makeMove, movesOf, publish } from './support/moves'
import { chooseSource, freshSlug, line, startStory, write } from './support/writing'

const STORIES = {
  en: {
    headline: 'The night ferry comes back',
    standfirst: 'After nine years the boat to the outer islands sails again.',
    copy: ['The ferry leaves the old pier at eleven every night.', 'Islanders had asked for it since the storm.'],
  },
  'zh-Hant': {
    headline: '夜航渡輪復航',
    standfirst: '停航九年後，開往外島的船再次啟程。',
    copy: ['渡輪每晚十一時從舊碼頭開出。', '自風災之後，島民一直盼望它回來。'],
  },
  'zh-Hans': {
    headline: '夜航渡轮复航',
    standfirst: '停航九年后，开往外岛的船再次启程。',
    copy: ['渡轮每晚十一时从旧码头开出。', '自风灾之后，岛民一直盼望它回来。'],
  },
} as const

const carried = ({ page, words }: Colleague) => page.getByRole('list', { name: words('disclaimers.carried.title') })

for (const locale of LOCALES) {
  test(`a story goes from its first word to a reader, with the desk in ${locale}`, async ({ at, reader }) => {
    const slug = freshSlug(`night-ferry-${locale.toLowerCase()}`)
    const section = SECTIONS[0].names[locale]
    const piece = { ...STORIES[locale], language: locale, section, slug }
    let story = ''
    let notice = ''
    let path = ''

    await test.step('the reporter writes it, says where it comes from, and files it', async () => {
      const reporter = await at('reporter', locale)
      const { words } = reporter
      story = await startStory(reporter, piece)
      await write(reporter, piece)
      await chooseSource(reporter, 'contributor', 'Outer Islands Ferry Club')
      const entry = carried(reporter).getByRole('listitem')
      await expect(entry).toHaveCount(1)
      const why = words('disclaimers.carried.fact.sourceType', { value: words('sources.contributor') })
      await expect(entry).toContainText(words('disclaimers.carried.reason', { facts: why }))
      notice = await entry.locator(`[lang=${locale}]`).innerText()
      await makeMove(reporter, 'file')
      await expectState(reporter, 'in_review')
    })

    await test.step('the editor is led to the review, reads what changed, and approves', async () => {
      const editor = await at('editor', locale)
      const { page, words } = editor
      await page.goto('/desk/review')
      await page.getByRole('link', { name: piece.headline }).first().click()
      await expect(page.getByText(words('moves.review.first'))).toBeVisible()
      const copy = page.getByRole('region', { name: words('moves.review.copy'), exact: true })
      for (const paragraph of piece.copy) await expect(copy).toContainText(paragraph)
      await decide(editor, 'approve')
    })

    await test.step('the chief reads the summary and publishes', async () => {
      const chief = await at('chief', locale)
      await chief.page.goto(story)
      const summary = await askFor(chief, 'publish')
      for (const said of [piece.headline, `/news/${slug}`, notice]) await expect(summary).toContainText(said)
      await summary.getByRole('button', { name: chief.words('moves.bar.cancel') }).click()
      path = await publish(chief, story)
      await expectState(chief, 'published')
      await expect(movesOf(chief).getByRole('button', { name: chief.words('moves.startNext.label') })).toBeVisible()
      await expect(line(chief, 'lines.headline')).toHaveAttribute('readonly')
    })

    await test.step('a stranger reads it without cookies and without a script', async () => {
      const answer = await reader.goto(path)
      expect(answer?.status()).toBe(200)
      expect(answer?.headers()['set-cookie']).toBeUndefined()
      await expect(reader.locator('html')).toHaveAttribute('lang', locale)
      await expect(reader.getByRole('heading', { level: 1, name: piece.headline })).toBeVisible()
      for (const said of [piece.standfirst, ...piece.copy]) await expect(reader.getByText(said).first()).toBeVisible()
      for (const said of notice.split('\n\n')) await expect(reader.getByRole('note')).toContainText(said)
      expect(await reader.locator('script:not([type="application/ld+json"])').count()).toBe(0)
      expect(await reader.context().cookies()).toEqual([])
    })

    await test.step('its share card and the feed carry it', async () => {
      const card = await reader.locator('img[src$="card.svg"]').getAttribute('src')
      expect((await reader.request.get(card ?? '')).status()).toBe(200)
      const feed = await reader.locator('link[type="application/rss+xml"]').getAttribute('href')
      expect(await (await reader.request.get(feed ?? '')).text()).toContain(path)
    })
  })
}
