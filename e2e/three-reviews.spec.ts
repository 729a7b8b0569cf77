import { SECTIONS } from '@/db/seed/house'
import { type Colleague, expect, test } from './support/colleagues'
import { approved } from './support/house'
import { decisionOf, expectDone, expectState, fillIn, makeMove, openReview, publish } from './support/moves'
import { answerChecks, passOn, passReview } from './support/reviews'
import { chooseSource, freshSlug, startStory, write } from './support/writing'

const LOCALE = 'zh-Hant'
const SHORT = '看過了，可以。'
const FIRST = '通讀全文，與作者提供的照片和筆記逐項核對，日期、地點相符，未見與其他來源矛盾之處。'
const AGAIN = '已向攤主協會再次查證攤位數目，與協會名冊一致；其餘各項維持原意見，可送下一審。'
const SECOND = '同意初審意見。作者只寫親眼所見，沒有推論到一般情形；標題平實，與內文相符。'
const FINAL = '可以刊發。來源標示與文末聲明俱備，內容不涉及具名第三人，無須另行徵詢當事人意見。'
const REASON = '攤位數目只有作者一家之言，請向攤主協會查證後再送。'

const passButton = (at: Colleague) => decisionOf(at).getByRole('button', { name: at.words('moves.pass.label') })

const expectStage = (at: Colleague, stage: string) =>
  expect(decisionOf(at).getByText(at.words(`moves.stages.${stage}`), { exact: true })).toBeVisible()

test('three reviews, a proof and a sign-off (初審、複審、終審、一校、簽發) are five looks by four people (TR-01)', async ({
  at,
  reader,
}) => {
  test.setTimeout(420_000)
  const [reporter, editor, admin, chief] = [
    await at('reporter', LOCALE),
    await at('editor', LOCALE),
    await at('admin', LOCALE),
    await at('chief', LOCALE),
  ]
  const { words } = editor
  const piece = {
    language: LOCALE,
    headline: '舊碼頭夜市的三十個攤位',
    standfirst: '一位攝影人逐攤走了一遍。',
    copy: ['舊碼頭夜市今夏共有三十個攤位，比去年多了四個。'],
    section: SECTIONS[0].names[LOCALE],
    slug: freshSlug('three-reviews'),
  } as const
  let story = ''

  await test.step('a piece by an independent creator goes the way of the three reviews', async () => {
    story = await startStory(reporter, piece)
    await write(reporter, piece)
    await chooseSource(reporter, 'self_media', '港邊拾光')
    await makeMove(reporter, 'file')
  })

  await test.step('初審: a word of assent is no opinion; what was checked is', async () => {
    await openReview(editor, story)
    await answerChecks(editor)
    await decisionOf(editor).getByRole('textbox').fill(SHORT)
    await passButton(editor).click()
    await expect(decisionOf(editor).getByRole('alert')).toContainText(
      words('issues.tooShort', { count: [...SHORT].length, least: 30 }),
    )
    await passReview(editor, story, FIRST)
  })

  await test.step('複審 is for somebody else', async () => {
    await openReview(editor, story)
    await expect(passButton(editor)).toHaveCount(0)
  })

  await test.step('who gives 複審 hands it back to 初審, and has to say why', async () => {
    await openReview(admin, story)
    await decisionOf(admin)
      .getByRole('button', { name: admin.words('moves.handBack.label') })
      .click()
    const dialog = admin.page.getByRole('dialog')
    const confirm = dialog.getByRole('button', { name: admin.words('moves.handBack.confirm'), exact: true })
    await fillIn(admin, dialog, { stage: 'review_1' })
    await expect(confirm).toBeDisabled()
    await fillIn(admin, dialog, { comment: REASON })
    await confirm.click()
    await expectDone(admin, 'handBack')
  })

  await test.step('初審 reads the reason and gives its opinion anew', async () => {
    await openReview(editor, story)
    await expect(editor.page.getByText(REASON)).toBeVisible()
    await passReview(editor, story, AGAIN)
  })

  await test.step('複審, 終審, 一校 and 簽發 follow, none of them left out', async () => {
    await openReview(admin, story)
    await expectStage(admin, 'review_2')
    await passReview(admin, story, SECOND)
    await openReview(chief, story)
    await expectStage(chief, 'review_3')
    await passReview(chief, story, FINAL)
    await openReview(reporter, story)
    await expectStage(reporter, 'proof_1')
    await passOn(reporter, story)
    await openReview(chief, story)
    await expectStage(chief, 'sign_off')
    await approved(chief, story)
  })

  await test.step('the timeline keeps every step, and readers get what was signed off', async () => {
    const path = await publish(chief, story)
    await expectState(chief, 'published')
    await chief.page.goto(`${story}/timeline`)
    const timeline = chief.page.getByRole('list', { name: words('moves.timeline.label') })
    await expect(timeline).toContainText(words('moves.handBack.line', { actor: 'Kit Wong 王傑' }))
    await expect(timeline.getByText(words('moves.pass.line', { actor: 'Ada Chen 陳雅達' }))).toHaveCount(2)
    await expect.poll(async () => (await reader.goto(path))?.status()).toBe(200)
    await expect(reader.getByRole('heading', { level: 1, name: piece.headline })).toBeVisible()
  })
})
