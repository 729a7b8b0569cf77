import { TEMPLATES } from '@/db/seed/disclaimer-templates'
import { CAST } from '@/db/seed/people'
import { type Colleague, expect, test } from './support/colleagues'
import { plainPiece } from './support/house'
import { chooseSource, line, startStory, untilSaved, write } from './support/writing'

const { name: template } = TEMPLATES.translated
const REASON = 'She translated her own words.'

const nameOf = (who: 'reporter' | 'editor'): string => CAST.find(({ key }) => key === who)?.name ?? ''

/** What somebody was told of a piece, as a line of their list. */
const told = async (colleague: Colleague, kind: string, who: string, what: string) => {
  await colleague.page.goto('/desk/notifications')
  const name = colleague.words(`notifications.said.${kind}`, { who, what })
  return colleague.page.getByRole('main').getByRole('link', { name })
}

test('a waiver waits for a second person, who is told and finds it; whoever asked is told the answer (DISC-07)', async ({
  at,
}) => {
  const [reporter, editor] = [await at('reporter'), await at('editor')]
  const piece = plainPiece('second-person')
  const said = (key: string, values = {}) => reporter.words(`disclaimers.piece.${key}`, values)
  const mine = editor.page.getByRole('list', { name: editor.words('desk.work.waivers') })

  await test.step('a reporter asks for it while still writing', async () => {
    await startStory(reporter, piece)
    await write(reporter, piece)
    await chooseSource(reporter, 'translated', 'Le Quai')
    await untilSaved(reporter.page, 'Le quai', () => line(reporter, 'source.title').fill('Le quai'))
    const carried = reporter.page.getByRole('list', { name: reporter.words('disclaimers.carried.title') })
    await carried.getByRole('button', { name: said('leaveOutIt.require', { template }) }).click()
    const dialog = reporter.page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: said('waive.reason') }).fill(REASON)
    await dialog.getByRole('button', { name: said('waive.confirm') }).click()
    await expect(carried).toContainText(said('waits'))
  })

  await test.step('an editor is told, and has it among their work until it is answered', async () => {
    await expect(await told(editor, 'waiverWaits', nameOf('reporter'), piece.headline)).toBeVisible()
    await editor.page.goto('/desk')
    await mine.getByRole('link', { name: piece.headline }).click()
    const waiting = editor.page.getByRole('region', { name: said('waiting') })
    await expect(waiting).toContainText(REASON)
    await waiting.getByRole('button', { name: said('agreeTo', { template }) }).click()
    await expect(waiting).toHaveCount(0)
    await editor.page.goto('/desk')
    await expect(mine.getByRole('link', { name: piece.headline })).toHaveCount(0)
  })

  await test.step('the reporter is told, and nobody is waited for any more', async () => {
    await expect(await told(reporter, 'waiverApproved', nameOf('editor'), piece.headline)).toBeVisible()
    const asked = await told(editor, 'waiverWaits', nameOf('reporter'), piece.headline)
    await expect(asked).toContainText(editor.words('notifications.list.isSettled'))
  })
})
