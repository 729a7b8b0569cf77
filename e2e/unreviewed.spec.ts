import { type Colleague, expect, test } from './support/colleagues'
import { plainPiece } from './support/house'
import { askFor, expectDone, expectState, fillIn, makeMove, movesOf } from './support/moves'
import { startStory, write } from './support/writing'

const SHORT = 'It is urgent.'
const REASON = 'The harbour is being cleared now and people stand on the quay.'

const clearButton = (at: Colleague) => movesOf(at).getByRole('button', { name: at.words('moves.clearDebt.label') })

const owed = ({ page, words }: Colleague) =>
  page.getByText(words('corrections.debts.kinds.forced', { by: 'Marcus Hale' })).first()

test('what went out without review is looked at afterwards, by somebody else', async ({ at, reader }) => {
  const [reporter, editor, chief] = [await at('reporter'), await at('editor'), await at('chief')]
  const piece = plainPiece('unreviewed')
  const story = await startStory(reporter, piece)
  await write(reporter, piece)

  await test.step('the chief cannot wait for a review, and has to say why at some length', async () => {
    const { page, words } = chief
    await page.goto(story)
    const dialog = await askFor(chief, 'forcePublish')
    const confirm = dialog.getByRole('button', { name: words('moves.forcePublish.confirm'), exact: true })
    await fillIn(chief, dialog, { urgency: 'safety', reason: SHORT })
    await confirm.click()
    await expect(dialog.getByRole('alert')).toContainText(words('issues.tooShort', { count: SHORT.length, least: 20 }))
    await fillIn(chief, dialog, { reason: REASON })
    await confirm.click()
    await expectDone(chief, 'forcePublish')
    await expectState(chief, 'published')
  })

  await test.step('readers have it, and the debt stands over the story with its reason', async () => {
    await expect.poll(async () => (await reader.goto(`/news/${piece.slug}`))?.status()).toBe(200)
    await expect(owed(chief)).toBeVisible()
    await expect(chief.page.getByText(REASON)).toBeVisible()
  })

  await test.step('whoever went ahead alone cannot clear it, nor can its writer', async () => {
    for (const one of [chief, reporter]) {
      await one.page.goto(`${story}/review`)
      await one.page.goto(story)
      await expect(owed(one)).toBeVisible()
      await expect(clearButton(one)).toHaveCount(0)
    }
  })

  await test.step('the editor finds it among their work, reads what readers got, and clears it', async () => {
    const { page, words } = editor
    await page.goto('/desk')
    await page
      .getByRole('list', { name: words('desk.work.toLookAt') })
      .getByRole('link', { name: piece.headline })
      .click()
    await page.waitForURL(`${story}/review`)
    await page.goto(story)
    await makeMove(editor, 'clearDebt', { verdict: 'fine', opinion: 'Read it to the end. It stands.' })
    await expect(owed(editor)).toBeHidden()
  })

  await test.step('that it went out unreviewed stays on the timeline for good', async () => {
    const { page, words } = editor
    await page.goto(`${story}/timeline`)
    const timeline = page.getByRole('list', { name: words('moves.timeline.label') })
    await expect(timeline).toContainText(words('moves.forcePublish.line', { actor: 'Marcus Hale' }))
    await expect(timeline).toContainText(words('moves.clearDebt.line', { actor: 'Ada Chen 陳雅達' }))
  })
})
