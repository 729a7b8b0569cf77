import { SECTIONS } from '@/db/seed/house'
import { expect, test } from './support/colleagues'
import { filed, plainPiece } from './support/house'
import { expectState, movesOf } from './support/moves'
import { chapterOf, reword } from './support/review-rules'
import { openMargin, untilSaved, writeCopy } from './support/writing'

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

  await test.step('two people have to pass its first review', async () => {
    const stage = words('moves.stages.review_1')
    await entry.getByRole('button', { name: words('rules.route.changeOf', { name }) }).press('Enter')
    await entry.getByRole('textbox', { name: words('rules.choose.needed', { stage }), exact: true }).fill('2')
    await entry.getByRole('button', { name: words('rules.editor.save') }).press('Enter')
    const people = (count: number) => words('rules.stage.peopleLong', { count })
    await expect(entry).toContainText(words('rules.changes.needed', { stage, after: people(2), before: people(1) }))
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
