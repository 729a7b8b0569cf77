import { expect, test } from './support/colleagues'
import { plainPiece, published } from './support/house'
import { decide, decisionOf, expectState, makeMove, openReview, publish } from './support/moves'
import { tellReaders } from './support/notes'
import { passOn } from './support/reviews'
import { wordsIn } from './support/words'
import { choose, line, openMargin, untilSaved } from './support/writing'

const WRONG = 'The clock hangs 31 metres above the quay.'
const RIGHT = 'The clock hangs 13 metres above the quay.'
const NOTE = { wrong: 'An earlier version hung the clock 31 metres above the quay.', right: 'It hangs at 13 metres.' }

test('a figure is never put right in silence, and what it was stays to be read', async ({ at, reader }) => {
  test.setTimeout(300_000)
  const hands = { reporter: await at('reporter'), editor: await at('editor'), chief: await at('chief') }
  const { reporter, editor, chief } = hands
  const legal = await at('legal')
  const site = wordsIn('en')
  const piece = plainPiece('correction', { copy: [WRONG] })
  const { story, path } = await published(hands, piece)
  const said = { what: 'number', passage: RIGHT, before: '31', after: '13' }

  await test.step('the reporter changes a figure as if it were a slip of the pen', async () => {
    await reporter.page.goto(story)
    await makeMove(reporter, 'startNext', { kind: 'typo' })
    await expectState(reporter, 'draft')
    await untilSaved(reporter.page, '13 metres', async () => {
      await line(reporter, 'lines.copy').click()
      await reporter.page.keyboard.press('ControlOrMeta+a')
      await reporter.page.keyboard.insertText(RIGHT)
    })
    await openMargin(reporter, 'checks')
    await expect(reporter.page.getByText(reporter.words('issues.unrecorded', said))).toBeVisible()
    await makeMove(reporter, 'file')
  })

  await test.step('it cannot be approved, and the sentence is named; the editor sends it back', async () => {
    await openReview(editor, story)
    await expect(decisionOf(editor)).toContainText(editor.words('issues.unrecorded', said))
    await expect(decisionOf(editor).getByRole('button', { name: editor.words('moves.approve.label') })).toBeDisabled()
    await decide(editor, 'sendBack', 'That is no typo. Own up to it.')
  })

  await test.step('the reporter owns up to it, and files it as a correction', async () => {
    const { page, words } = reporter
    await page.goto(story)
    await openMargin(reporter, 'details')
    await choose(page, words('corrections.form.kind'), words('moves.kinds.correction'))
    await expect(page.getByRole('textbox', { name: words('corrections.form.wrong') })).toBeVisible()
    await tellReaders(reporter, { kind: 'correction', severity: 'material', words: NOTE })
    await makeMove(reporter, 'file')
  })

  await test.step('the editor and legal read it, the chief signs it off and publishes', async () => {
    await passOn(editor, story)
    await passOn(legal, story)
    await openReview(chief, story)
    await decide(chief, 'approve')
    expect(await publish(chief, story)).toBe(path)
  })

  await test.step('readers are told what was wrong and what is right, and may see the change', async () => {
    await expect.poll(async () => (await reader.request.get(path)).text(), { timeout: 5_000 }).toContain(RIGHT)
    await reader.goto(path)
    const changes = reader.getByRole('region', { name: site('site.changes.label') })
    await expect(changes.getByRole('heading', { name: site('site.changes.kinds.correction') })).toBeVisible()
    for (const sentence of Object.values(NOTE)) await expect(changes).toContainText(sentence)
    await changes.getByText(site('site.changes.show')).click()
    await expect(changes.getByRole('deletion')).toContainText('31')
    await expect(changes.getByRole('insertion')).toContainText('13')
  })

  await test.step('the list of corrections has it, and leads to it', async () => {
    await reader.goto('/corrections')
    const entry = reader.getByRole('listitem').filter({ hasText: NOTE.wrong })
    await entry.getByRole('link', { name: piece.headline }).first().click()
    await expect(reader).toHaveURL(new RegExp(`${path}(#|$)`))
    expect(await (await reader.request.get('/corrections/feed.xml')).text()).toContain(NOTE.wrong)
  })

  await test.step('the earlier version can still be read, marked as such and kept from search engines', async () => {
    const answer = await reader.goto(`${path}/versions/1`)
    expect(answer?.status()).toBe(200)
    await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(reader.getByText(WRONG)).toBeVisible()
    await reader.getByRole('link', { name: site('site.versions.toCurrent') }).click()
    await expect(reader.getByText(RIGHT)).toBeVisible()
  })
})
