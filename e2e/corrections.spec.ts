import { expectAccessibleEverywhere } from './support/access'
import { expect, test } from './support/colleagues'
import { plainPiece, published } from './support/house'
import { decide, decisionOf, expectState, makeMove, openReview, publish } from './support/moves'
import { noteOf, reclass, tellReaders } from './support/notes'
import { passOn } from './support/reviews'
import { line, openMargin, untilSaved } from './support/writing'

const BEFORE = 'The harbour clock hangs 31 metres above the quay.'
const NOW = 'The harbour clock hangs 13 metres above the quay.'
const WRONG = 'An earlier version hung the clock 31 metres above the quay.'
const RIGHT = 'It hangs at 13 metres.'

test('a wrong figure is owned up to: seen by the house, reviewed, told to readers and kept', async ({
  at,
  page,
  reader,
}) => {
  test.setTimeout(300_000)
  const hands = { reporter: await at('reporter'), editor: await at('editor'), chief: await at('chief') }
  const { reporter, editor, chief } = hands
  const { words } = reporter
  const piece = plainPiece('corrected', { copy: [BEFORE] })
  const said = { what: 'number', passage: NOW, before: '31', after: '13' }
  const { story, path } = await published(hands, piece)

  await test.step('the house sees through a correction that calls itself a typo', async () => {
    await reporter.page.goto(story)
    await makeMove(reporter, 'startNext', { kind: 'typo' })
    await expectState(reporter, 'draft')
    await untilSaved(reporter.page, NOW, async () => {
      await line(reporter, 'lines.copy').click()
      await reporter.page.keyboard.press('ControlOrMeta+a')
      await reporter.page.keyboard.insertText(NOW)
    })
    await openMargin(reporter, 'details')
    const difference = noteOf(reporter).getByRole('button', { name: words('corrections.differences.leaves.otherKind') })
    await expect(difference).toContainText('13')
    await difference.click()
    await expect(line(reporter, 'lines.copy')).toBeFocused()
    await openMargin(reporter, 'checks')
    await expect(reporter.page.getByRole('tabpanel')).toContainText(words('issues.unrecorded', said))
    await makeMove(reporter, 'file')
  })

  await test.step('nobody can approve it like that: the sentence is named, and it goes back', async () => {
    await openReview(editor, story)
    await expect(decisionOf(editor)).toContainText(words('issues.unrecorded', said))
    await expect(decisionOf(editor).getByRole('button', { name: words('moves.approve.label') })).toBeDisabled()
    await decide(editor, 'sendBack', 'That is no typo. Own up to it.')
  })

  await test.step('its writer says what it is, what was wrong and what is right', async () => {
    await reporter.page.goto(story)
    await reclass(reporter, 'correction')
    await tellReaders(reporter, { kind: 'correction', severity: 'material', words: { wrong: WRONG, right: RIGHT } })
    await expect(noteOf(reporter)).toContainText(words('corrections.differences.leaves.noted'))
    await makeMove(reporter, 'file')
  })

  await test.step('an editor and legal read it, the chief signs it off and publishes', async () => {
    await openReview(editor, story)
    await expect(editor.page.getByRole('region', { name: words('moves.review.parts') })).toContainText(WRONG)
    await decide(editor, 'pass')
    await passOn(await at('legal'), story)
    await openReview(chief, story)
    await decide(chief, 'approve')
    expect(await publish(chief, story)).toBe(path)
  })

  await test.step('readers get the note, and the change without a script', async () => {
    await expect(async () => {
      await reader.goto(path)
      await expect(reader.getByText(WRONG)).toBeVisible({ timeout: 500 })
    }).toPass()
    await reader.getByText(wordsForReaders.show).click()
    await expect(reader.locator('.redline del')).toContainText('31')
    await expect(reader.locator('.redline ins')).toContainText('13')
    const [data = ''] = await reader.locator('script[type="application/ld+json"]').allTextContents()
    expect(JSON.parse(data).correction).toMatchObject([{ '@type': 'CorrectionComment', text: `${WRONG} ${RIGHT}` }])
  })

  await test.step('the corrections page and both feeds tell of it', async () => {
    await reader.goto('/corrections')
    await expect(reader.getByRole('link', { name: piece.headline }).first()).toBeVisible()
    await reader.getByRole('combobox', { name: wordsForReaders.kind }).selectOption('correction')
    await reader.getByRole('button', { name: wordsForReaders.apply }).click()
    expect(new URL(reader.url()).search).toBe('?kind=correction')
    await expect(reader.getByText(WRONG)).toBeVisible()
    expect(await (await reader.request.get('/corrections/feed.xml')).text()).toContain(WRONG)
    expect(await (await reader.request.get('/feed.xml')).text()).toContain(`[Correction] ${piece.headline}`)
  })

  await test.step('the version that was wrong stays readable, as the past', async () => {
    await reader.goto(path)
    await reader.getByRole('link', { name: wordsForReaders.versions }).click()
    await reader.getByRole('link', { name: wordsForReaders.first }).click()
    await expect(reader.getByText(BEFORE)).toBeVisible()
    expect(await reader.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  })

  await test.step('and all of it can be read by everybody', async () => {
    for (const where of [path, '/corrections', '/corrections?lang=zh-Hant', `${path}/versions`, `${path}/versions/1`]) {
      await page.goto(where)
      await expectAccessibleEverywhere(page, where)
    }
  })
})

/** The public pages speak the language of the piece, whoever reads. */
const wordsForReaders = {
  show: 'Show the change',
  kind: 'Kind',
  apply: 'Show',
  versions: 'Earlier versions of this article',
  first: 'Version 1',
} as const

test('the note is read and worked by everybody at the desk', async ({ at }) => {
  const hands = { reporter: await at('reporter'), editor: await at('editor'), chief: await at('chief') }
  const { story } = await published(hands, plainPiece('note-for-all'))
  const { reporter } = hands
  await reporter.page.goto(story)
  await makeMove(reporter, 'startNext', { kind: 'clarification' })
  await expectState(reporter, 'draft')
  await openMargin(reporter, 'details')
  await expect(noteOf(reporter)).toBeVisible()
  await expectAccessibleEverywhere(reporter.page, 'the note of a change')
})
