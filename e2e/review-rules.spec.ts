import { SECTIONS } from '@/db/seed/house'
import { expect, test } from './support/colleagues'
import { filed, plainPiece } from './support/house'
import { decide, decisionOf, expectState, makeMove, movesOf, openReview, publish } from './support/moves'
import { chapterOf, expectStage, passOn, reword } from './support/review-rules'
import { chooseSource, freshSlug, line, openMargin, startStory, untilSaved, write, writeCopy } from './support/writing'

const ADDRESS = 'https://example.com/light-keeper'
const FIRST = '通讀全文並逐項核對：班次、票價與作者所附的照片相符，作者身分已電話確認，未見矛盾之處。'
const SECOND = '同意初審意見。作者只寫親眼所見，沒有推論；標題平實，與內文相符，圖片授權已存檔備查。'
const FINAL = '可以刊發。來源標示與文末聲明俱備，內容不涉及具名第三人，無須另行徵詢當事人意見。'

test('第三方自媒體的稿件走初審、複審、終審、一校、簽發，每審不同人', async ({ at, reader }) => {
  test.setTimeout(400_000)
  const [reporter, editor, second, chief] = [
    await at('reporter', 'zh-Hant'),
    await at('editor', 'zh-Hant'),
    await at('admin', 'zh-Hant'),
    await at('chief', 'zh-Hant'),
  ]
  const piece = {
    language: 'zh-Hant',
    headline: '守燈人的最後一班渡輪',
    standfirst: '一位守燈人記下停駛前的四十個夜晚。',
    copy: ['最後一班渡輪在十點四十分離岸，船上只有七位乘客。'],
    section: SECTIONS[2].names['zh-Hant'],
    slug: freshSlug('last-ferry'),
  } as const
  let story = ''

  await test.step('記者寫稿、註明來源並送審', async () => {
    story = await startStory(reporter, piece)
    await write(reporter, piece)
    await chooseSource(reporter, 'self_media', '守燈人日記')
    await line(reporter, 'source.author').fill('守燈人')
    await untilSaved(reporter.page, ADDRESS, () => line(reporter, 'source.url').fill(ADDRESS))
    await makeMove(reporter, 'file')
  })

  await test.step('初審：意見太短不能通過，寫足才能送下一審', async () => {
    await openReview(editor, story)
    await decisionOf(editor).getByRole('textbox').fill('可以。')
    await decisionOf(editor)
      .getByRole('button', { name: editor.words('moves.pass.label'), exact: true })
      .click()
    await expect(decisionOf(editor).getByRole('alert')).toBeVisible()
    await passOn(editor, story, FIRST)
  })

  await test.step('複審須由不同的人負責', async () => {
    await editor.page.goto(`${story}/review`)
    await expect(editor.page.getByRole('heading', { level: 1 })).toHaveText(piece.headline)
    await expect(editor.page.getByRole('button', { name: editor.words('moves.pass.label'), exact: true })).toHaveCount(
      0,
    )
    await expectStage(second, story, 'review_2')
    await passOn(second, story, SECOND)
  })

  await test.step('終審由總編輯，其後一校與簽發', async () => {
    await expectStage(chief, story, 'review_3')
    await passOn(chief, story, FINAL)
    await expectStage(reporter, story, 'proof_1')
    await passOn(reporter, story, '')
    await expectStage(chief, story, 'sign_off')
    await decide(chief, 'approve')
    await chief.page.goto(story)
    await expectState(chief, 'approved')
  })

  await test.step('發布後讀者看得到', async () => {
    const path = await publish(chief, story)
    await expect.poll(async () => (await reader.goto(path))?.status()).toBe(200)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(piece.headline)
  })
})

test('the chief writes a route and says who takes it; a desk that cannot walk it is named', async ({ at }) => {
  const chief = await at('chief')
  const { page, words } = chief
  await page.goto('/desk/rules')
  const routes = chapterOf(chief, 'routes')
  const takes = chapterOf(chief, 'takes')
  const name = `Court ${Date.now().toString(36)}`
  const entry = routes.getByRole('article', { name, exact: true })

  await test.step('a new route of two reviews', async () => {
    await routes.getByRole('button', { name: words('rules.route.add') }).click()
    const fresh = routes.getByRole('region', { name: words('rules.route.new') })
    for (const field of await fresh.getByRole('textbox', { name: words('rules.editor.routeName') }).all()) {
      await field.fill(name)
    }
    await fresh.getByRole('button', { name: words('rules.editor.add') }).press('Enter')
    await fresh.getByRole('button', { name: words('rules.editor.save') }).press('Enter')
    await expect(entry.getByRole('listitem').first()).toContainText(words('moves.stages.review'))
  })

  await test.step('is put in another order by keyboard, as a second version', async () => {
    await entry.getByRole('button', { name: words('rules.route.changeOf', { name }) }).press('Enter')
    const down = entry.getByRole('button', {
      name: words('rules.editor.actOn', { act: words('rules.editor.down'), stage: words('moves.stages.review') }),
    })
    await down.press('Enter')
    await entry.getByRole('button', { name: words('rules.editor.save') }).press('Enter')
    await expect(entry.getByRole('listitem').first()).toContainText(words('moves.stages.review_1'))
    await entry.getByText(words('rules.history.title')).click()
    await expect(entry).toContainText(words('rules.changes.moved', { stage: words('moves.stages.review') }))
  })

  await test.step('a rule that two desks could not walk is refused, and says which', async () => {
    await takes.getByRole('button', { name: words('rules.take.add') }).click()
    await reword(chief, takes, words('rules.choose.source'), words('sources.self_media'))
    await reword(chief, takes, words('rules.choose.route'), name)
    await takes.getByRole('button', { name: words('rules.take.save') }).click()
    await expect(takes.getByRole('alert')).toContainText('News')
    await expect(takes.getByRole('alert')).toContainText(name)
  })

  await test.step('another is in force at once, and ends as quickly', async () => {
    await reword(chief, takes, words('rules.choose.source'), words('sources.ugc'))
    await reword(chief, takes, words('rules.choose.section'), SECTIONS[3].names.en)
    await reword(chief, takes, words('rules.choose.pieces'), words('rules.pieces.typo'))
    await takes.getByRole('button', { name: words('rules.take.save') }).click()
    const end = page.getByRole('button', { name: words('rules.take.end') })
    const rule = takes.getByRole('listitem').filter({ hasText: name, has: end })
    await expect(rule).toContainText(SECTIONS[3].names.en)
    await rule.getByRole('button').click()
    await expect(rule).toHaveCount(0)
  })
})

test('what is to be confirmed stands beside the text from the first word, with who confirmed it', async ({ at }) => {
  const [reporter, editor] = [await at('reporter'), await at('editor')]
  const piece = plainPiece('confirmed')
  const story = await filed(reporter, piece)
  await movesOf(reporter)
    .getByRole('button', { name: reporter.words('moves.recall.label') })
    .click()
  await expectState(reporter, 'draft')
  const box = ({ page }: typeof reporter) => page.getByRole('checkbox', { name: /^Names are spelled/ })

  await openMargin(reporter, 'checks')
  await expect(box(reporter)).not.toBeChecked()
  await box(reporter).press('Space')
  await expect(box(reporter)).toBeChecked()

  await editor.page.goto(story)
  await openMargin(editor, 'checks')
  await expect(box(editor)).toBeChecked()
  await expect(editor.page.getByText(editor.words('editor.checks.confirmedBy', { name: 'Lin Wei 林薇' }))).toBeVisible()

  await untilSaved(reporter.page, 'by noon', () => writeCopy(reporter, [' It was done by noon.']))
  await openMargin(reporter, 'checks')
  await expect(box(reporter)).not.toBeChecked()
})
