import { expectAccessibleEverywhere } from './support/access'
import { expect, test } from './support/colleagues'
import { filed, plainPiece } from './support/house'
import { decide, decisionOf, openReview } from './support/moves'
import { answer, call, newRemark, openTalk, say, threadWith } from './support/talk'

const DOUBT = 'Who says it runs fast?'
const REPLY = 'The harbour master, on the telephone.'
const NOTE = 'The picture of the clock comes at six.'

test('a doubt stops the approval until it is settled, and stays with the story', async ({ at }) => {
  test.setTimeout(180_000)
  const [reporter, editor] = [await at('reporter'), await at('editor')]
  const piece = plainPiece('talk')
  const story = await filed(reporter, piece)

  await test.step('the editor calls the reporter by two characters of a name, and stops the approval', async () => {
    const { page, words } = editor
    await openReview(editor, story)
    await newRemark(editor).fill(`${DOUBT} `)
    await call(editor, '林薇')
    await expect(newRemark(editor)).toHaveValue(`${DOUBT} @Lin Wei 林薇 `)
    await page.getByText(words('talk.composer.blocking')).click()
    await page.getByRole('button', { name: words('talk.composer.post') }).click()
    await expect(threadWith(editor, DOUBT).getByText(words('talk.blocking'))).toBeVisible()
    await expect(decisionOf(editor).getByText(words('issues.openComments', { count: 1 }))).toBeVisible()
    await expect(decisionOf(editor).getByRole('button', { name: words('moves.approve.label') })).toBeDisabled()
    await expectAccessibleEverywhere(page, 'the talk under a review')
  })

  await test.step('the reporter follows the notification to the very thread and answers; lifting it is not theirs', async () => {
    const { page, words } = reporter
    await page.goto('/desk/notifications')
    await page.getByRole('link', { name: piece.headline }).first().click()
    await page.waitForURL(/#talk-/)
    const thread = threadWith(reporter, DOUBT)
    await expect(thread).toBeFocused()
    await expect(thread.getByText('@Lin Wei 林薇')).toBeVisible()
    await expect(thread.getByRole('button', { name: words('talk.resolve') })).toBeHidden()
    await answer(reporter, DOUBT, REPLY)
    await expect(page.getByRole('tab', { name: `${words('editor.margin.talk')} 1` })).toBeVisible()
    await expectAccessibleEverywhere(page, 'the talk in the margin')
  })

  await test.step('a note to the desk reaches its editor', async () => {
    await openTalk(reporter, story)
    await say(reporter, NOTE, { note: true })
    await expect(threadWith(reporter, NOTE)).toContainText(reporter.words('talk.kinds.note'))
    await editor.page.goto('/desk/notifications')
    const told = editor.words('notifications.said.noteToDesk', { who: 'Lin Wei 林薇', what: piece.headline })
    await expect(editor.page.getByText(told).first()).toBeVisible()
  })

  await test.step('once the editor resolves it, the piece can be approved, and the opinion joins the talk', async () => {
    const { page, words } = editor
    await openReview(editor, story)
    await threadWith(editor, DOUBT)
      .getByRole('button', { name: words('talk.resolve') })
      .click()
    await expect(page.getByText(words('talk.rest'))).toBeVisible()
    await decide(editor, 'approve', 'The harbour master is enough for me.')
    await openTalk(editor, story)
    const opinion = threadWith(editor, 'The harbour master is enough for me.')
    await expect(opinion).toContainText(words('talk.kinds.opinion'))
    await expect(threadWith(editor, DOUBT).getByRole('group')).toBeVisible()
  })
})

test('whoever may not read a story is not offered, and cannot be called', async ({ at }) => {
  const reporter = await at('reporter')
  const story = await filed(reporter, plainPiece('uncalled'))
  await openTalk(reporter, story)
  await newRemark(reporter).fill('@Rosa')
  await expect(reporter.page.getByText(reporter.words('talk.mention.found', { count: 0 }))).toBeAttached()
  await expect(reporter.page.getByRole('option')).toHaveCount(0)
})
