import { expect, test } from './support/colleagues'
import { approved, filed, plainPiece } from './support/house'
import { expectState, movesOf } from './support/moves'
import { line, untilSaved } from './support/writing'

const CHANGED = 'The harbour clock is repaired, twice'

test('an approved piece that is edited goes back to review and is not published (WF-04)', async ({ at }) => {
  const reporter = await at('reporter')
  const chief = await at('chief')
  const story = await filed(reporter, plainPiece('voided'))
  await approved(await at('editor'), story)

  await test.step('the chief could publish it', async () => {
    await chief.page.goto(story)
    await expectState(chief, 'approved')
    await expect(movesOf(chief).getByRole('button', { name: chief.words('moves.publish.label') })).toBeVisible()
  })

  await test.step('the reporter changes the headline', async () => {
    await reporter.page.goto(story)
    await untilSaved(reporter.page, CHANGED, () => line(reporter, 'lines.headline').fill(CHANGED))
    await expectState(reporter, 'in_review')
  })

  await test.step('everybody reads on the timeline that the approval is void, and which part changed', async () => {
    const { page, words } = chief
    await page.goto(`${story}/timeline`)
    const last = page
      .getByRole('list', { name: words('moves.timeline.label') })
      .getByRole('listitem')
      .last()
    await expect(last).toContainText(words('moves.voidApproval.line', { by: 'Lin Wei 林薇' }))
    await expect(last).toContainText(words('moves.timeline.changed', { parts: words('moves.parts.headline') }))
  })

  await test.step('publishing is not offered any more, but a new review is', async () => {
    await chief.page.goto(story)
    await expectState(chief, 'in_review')
    await expect(movesOf(chief).getByRole('link', { name: chief.words('moves.bar.review') })).toBeVisible()
    await expect(movesOf(chief).getByRole('button', { name: chief.words('moves.publish.label') })).toBeHidden()
  })
})
