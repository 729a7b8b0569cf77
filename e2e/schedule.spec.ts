import { expect, test } from './support/colleagues'
import { approved, filed, plainPiece } from './support/house'
import { askFor, expectDone, expectState, fillIn } from './support/moves'
import { fillTime, houseTimeIn } from './support/times'
import { line } from './support/writing'

const REASON = 'The picture of the clock at night comes later.'

test('a scheduled piece is locked until its minute, and then goes out by itself', async ({ at, reader }) => {
  test.setTimeout(360_000)
  const [reporter, editor, chief] = [await at('reporter'), await at('editor'), await at('chief')]
  const { page, words } = chief
  const piece = plainPiece('schedule')
  const story = await filed(reporter, piece)
  await approved(editor, story)
  const status = async (path: string) => (await reader.request.get(path)).status()
  let path = ''

  const schedule = async (seconds: number) => {
    const dialog = await askFor(chief, 'schedule')
    path = await dialog.getByText(/^\/[a-z-]+\/[a-z0-9-]+$/).innerText()
    await fillTime(chief, dialog, houseTimeIn(seconds))
    await dialog.getByRole('button', { name: words('moves.schedule.confirm'), exact: true }).click()
    await expectDone(chief, 'schedule')
    await expectState(chief, 'scheduled')
  }

  await test.step('the chief schedules it ten minutes ahead; nobody can change a word of it', async () => {
    await page.goto(story)
    await schedule(600)
    await reporter.page.goto(story)
    await expect(reporter.page.getByText(reporter.words('editor.reading.scheduled'))).toBeVisible()
    for (const name of ['headline', 'standfirst']) {
      await expect(line(reporter, `lines.${name}`)).toHaveAttribute('readonly')
    }
    await expect(line(reporter, 'lines.copy')).toHaveAttribute('contenteditable', 'false')
    expect(await status(path)).toBe(404)
  })

  await test.step('so near its time it comes off the schedule only with a reason', async () => {
    await page.reload()
    const dialog = await askFor(chief, 'unschedule')
    const confirm = dialog.getByRole('button', { name: words('moves.unschedule.confirm'), exact: true })
    await expect(confirm).toBeDisabled()
    await fillIn(chief, dialog, { reason: REASON })
    await confirm.click()
    await expectDone(chief, 'unschedule')
    await expectState(chief, 'approved')
  })

  await test.step('scheduled anew for the next minute, it is out when that comes, and every open screen says so', async () => {
    await schedule(100)
    expect(await status(path)).toBe(404)
    await expect.poll(() => status(path), { timeout: 180_000, intervals: [1_000] }).toBe(200)
    await expectState(chief, 'published')
    await reader.goto(path)
    await expect(reader.getByRole('heading', { level: 1, name: piece.headline })).toBeVisible()
  })

  await test.step('the timeline says that the clock did it', async () => {
    await page.goto(`${story}/timeline`)
    const timeline = page.getByRole('list', { name: words('moves.timeline.label') })
    await expect(timeline).toContainText(words('moves.unschedule.line', { actor: 'Marcus Hale' }))
    await expect(timeline.getByRole('listitem').last()).toContainText(words('moves.goLive.line'))
  })
})
