import { TEMPLATES } from '@/db/seed/disclaimer-templates'
import { SECTIONS } from '@/db/seed/house'
import { expect, test } from './support/colleagues'
import { approveWording, reword } from './support/disclaimers'
import { approved, plainPiece } from './support/house'
import { decisionOf, makeMove, openReview, publish } from './support/moves'
import { chooseSource, startStory, write } from './support/writing'

const KEY = 'press-release'
const language = 'zh-Hans'
const FIRST = '本稿由企业提供，编辑部只作文字整理。'
const SECOND = '本稿为企业供稿，内容由企业负责。'

const PIECE = {
  language,
  headline: '船厂交付第二艘渡轮',
  standfirst: '新船下月投入外岛航线。',
  copy: ['船厂星期三把第二艘渡轮交给了航运公司。'],
  section: SECTIONS[0].names.en,
} as const

test('a notice that is missing stops a piece; one that is there is frozen with it', async ({ at, reader }) => {
  test.setTimeout(300_000)
  const [reporter, editor, chief, legal] = [
    await at('reporter'),
    await at('editor'),
    await at('chief'),
    await at('legal'),
  ]
  const piece = plainPiece('frozen', PIECE)
  const missing = (words: typeof reporter.words) =>
    words('disclaimers.carried.disclaimerMissing', {
      template: TEMPLATES[KEY].name,
      language: words(`disclaimers.languages.${language}`),
      rule: '#',
    })
  const [before = '', after = ''] = missing(reporter.words).split('#')
  let story = ''
  let path = ''

  await test.step('Legal writes a wording that leaves one language out, and the chief approves it', async () => {
    await reword(legal, { key: KEY, language, text: '' })
    await approveWording(chief, KEY)
  })

  await test.step('a reporter who writes in that language is told what is missing, and which rule asks for it', async () => {
    story = await startStory(reporter, piece)
    await write(reporter, piece)
    await chooseSource(reporter, 'press_release', '外岛船厂')
    const notices = reporter.page.getByRole('list', { name: reporter.words('disclaimers.carried.title') })
    await expect(notices).toContainText(before)
    await expect(notices).toContainText(after)
    await makeMove(reporter, 'file')
  })

  await test.step('the piece cannot be approved, nor therefore published', async () => {
    await openReview(editor, story)
    const decision = decisionOf(editor)
    await expect(decision).toContainText(editor.words('issues.disclaimerMissing', { template: TEMPLATES[KEY].name }))
    await expect(decision.getByRole('button', { name: editor.words('moves.approve.label') })).toBeDisabled()
  })

  await test.step('with the wording there, it is approved and published with it', async () => {
    await reword(legal, { key: KEY, language, text: FIRST })
    await approveWording(chief, KEY)
    await approved(editor, story)
    path = await publish(chief, story)
    await expect.poll(async () => (await reader.goto(path))?.status()).toBe(200)
    await expect(reader.getByRole('note').getByText(FIRST)).toBeVisible()
  })

  await test.step('a later wording changes the next piece and not a byte of the published one', async () => {
    const live = await (await reader.request.get(path)).body()
    await reword(legal, { key: KEY, language, text: SECOND })
    await approveWording(chief, KEY)
    expect((await (await reader.request.get(path)).body()).equals(live)).toBe(true)
    const next = plainPiece('after-frozen', PIECE)
    await startStory(reporter, next)
    await write(reporter, next)
    await chooseSource(reporter, 'press_release', '外岛船厂')
    const notices = reporter.page.getByRole('list', { name: reporter.words('disclaimers.carried.title') })
    await expect(notices).toContainText(SECOND)
    expect((await (await reader.request.get(path)).body()).equals(live)).toBe(true)
  })
})
