import { TEMPLATES } from '@/db/seed/disclaimer-templates'
import { expect, test } from './support/colleagues'
import { plainPiece } from './support/house'
import { decide, makeMove, openReview, publish } from './support/moves'
import { chooseSource, line, startStory, untilSaved, write } from './support/writing'

const { name: template } = TEMPLATES.translated
const ORIGINAL = 'L’horloge du port'
const REASON = 'The author wrote both languages herself.'

test('a required notice is left out by two people, and by nobody alone (DISC-07)', async ({ at, reader }) => {
  test.setTimeout(240_000)
  const [reporter, editor, chief] = [await at('reporter'), await at('editor'), await at('chief')]
  const { words } = reporter
  const carried = reporter.page.getByRole('list', { name: words('disclaimers.carried.title') })
  const piece = plainPiece('waiver')
  const said = (key: string, values = {}) => words(`disclaimers.piece.${key}`, values)
  let story = ''

  await test.step('a reporter asks for it, with a reason; the notice stands', async () => {
    story = await startStory(reporter, piece)
    await write(reporter, piece)
    await chooseSource(reporter, 'translated', 'Le Quai')
    await untilSaved(reporter.page, ORIGINAL, () => line(reporter, 'source.title').fill(ORIGINAL))
    await carried.getByRole('button', { name: said('leaveOutIt.require', { template }) }).click()
    const dialog = reporter.page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: said('waive.reason') }).fill(REASON)
    await dialog.getByRole('button', { name: said('waive.confirm') }).click()
    await expect(carried).toContainText(said('waits'))
    await expect(carried).toContainText(words('disclaimers.kinds.translation'))
    await expect(carried.getByRole('button', { name: said('agreeTo', { template }) })).toHaveCount(0)
  })

  await test.step('an editor agrees while reviewing, and may still approve the piece', async () => {
    await makeMove(reporter, 'file')
    await openReview(editor, story)
    const waiting = editor.page.getByRole('region', { name: said('waiting') })
    await expect(waiting).toContainText(REASON)
    await waiting.getByRole('button', { name: said('agreeTo', { template }) }).click()
    await expect(waiting).toHaveCount(0)
    await decide(editor, 'approve')
  })

  await test.step('readers get the piece without it', async () => {
    const path = await publish(chief, story)
    await expect.poll(async () => (await reader.goto(path))?.status()).toBe(200)
    await expect(reader.getByRole('note').filter({ hasText: 'Le Quai' })).toHaveCount(0)
  })
})
