import { expect, test } from './support/colleagues'
import { filed, plainPiece } from './support/house'
import { decide, decisionOf, expectState, makeMove, openReview } from './support/moves'
import { line, untilSaved, writeCopy } from './support/writing'

const COMMENT = 'Who repaired it? Name them, please.'
const ANSWER = ' Two apprentices of the boatyard did it in their lunch hours.'

test('a piece that was sent back is put right and filed again', async ({ at }) => {
  const piece = plainPiece('sent-back')
  const reporter = await at('reporter')
  const editor = await at('editor')
  const story = await filed(reporter, piece)

  await test.step('the editor cannot send it back without a word, and does so with one', async () => {
    await openReview(editor, story)
    const sendBack = decisionOf(editor).getByRole('button', { name: editor.words('moves.sendBack.label') })
    await expect(sendBack).toBeDisabled()
    await decide(editor, 'sendBack', COMMENT)
  })

  await test.step('the reporter finds it on top of their work and reads the comment first', async () => {
    const { page, words } = reporter
    await page.goto('/desk')
    const returned = page.getByRole('list', { name: words('desk.work.returned') })
    await returned.getByRole('link', { name: piece.headline }).click()
    await expect(page.getByText(COMMENT)).toBeVisible()
    await expectState(reporter, 'sent_back')
  })

  await test.step('the reporter answers in the copy and files again', async () => {
    await untilSaved(reporter.page, ANSWER.trim(), () => writeCopy(reporter, [ANSWER]))
    await makeMove(reporter, 'file', { note: 'Names are in.' })
    await expectState(reporter, 'in_review')
    await expect(reporter.page.getByText(COMMENT)).toBeHidden()
  })

  await test.step('the editor is shown what changed since they last looked, and only that', async () => {
    const { page, words } = editor
    await openReview(editor, story)
    await expect(page.getByRole('heading', { name: words('moves.review.heading') })).toBeVisible()
    await expect(page.getByRole('insertion')).toContainText(ANSWER.trim())
    await expect(page.getByRole('region', { name: words('moves.review.parts') })).toBeHidden()
    await decide(editor, 'approve', 'Good.')
    await page.goto(story)
    await expectState(editor, 'approved')
    await expect(line(editor, 'lines.copy')).toContainText(piece.copy + ANSWER)
  })
})
