import { TEMPLATES } from '@/db/seed/disclaimer-templates'
import { expect, test } from './support/colleagues'
import { approved, plainPiece } from './support/house'
import { makeMove, publish } from './support/moves'
import { choose, line, openMargin, startStory, untilSaved, write, writeCopy } from './support/writing'

const { name: template } = TEMPLATES['third-party']
const NOTICE = 'Disclaimer: Everything here was supplied by third parties and is given for information only.'

test('a notice typed into the text is lifted out, and readers get the template instead (DISC-24)', async ({
  at,
  reader,
}) => {
  test.setTimeout(240_000)
  const [reporter, editor, chief] = [await at('reporter'), await at('editor'), await at('chief')]
  const { page, words } = reporter
  const said = (key: string, values = {}) => words(`disclaimers.lifting.${key}`, values)
  const copy = line(reporter, 'lines.copy')
  const banner = page.getByRole('status').filter({ hasText: said('title') })
  const piece = plainPiece('lifted')
  let story = ''

  const liftOut = async () => {
    await expect(banner).toContainText(NOTICE)
    await banner.getByRole('button', { name: said('lift') }).click()
    await expect(copy).not.toContainText(NOTICE)
    await expect(banner).toHaveCount(0)
  }

  await test.step('it is found in what was pasted, with the template the piece carries anyway', async () => {
    story = await startStory(reporter, piece)
    await write(reporter, piece)
    await openMargin(reporter, 'source')
    await choose(page, words('editor.source.type'), words('sources.contributor'))
    await untilSaved(page, 'Rosa Vidal', () => line(reporter, 'source.author').fill('Rosa Vidal'))
    await untilSaved(page, NOTICE, () => writeCopy(reporter, ['', NOTICE]))
    await expect(banner).toContainText(said('kind.carried', { template }))
  })

  await test.step('undo brings it back, and it can be lifted again', async () => {
    await liftOut()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(copy).toContainText(NOTICE)
    await liftOut()
  })

  await test.step('readers get the template once, and nothing of what was typed', async () => {
    await makeMove(reporter, 'file')
    await approved(editor, story)
    const path = await publish(chief, story)
    await expect.poll(async () => (await reader.goto(path))?.status()).toBe(200)
    await expect(reader.getByRole('note')).toHaveCount(1)
    await expect(reader.locator('body')).not.toContainText('Everything here was supplied')
  })
})
