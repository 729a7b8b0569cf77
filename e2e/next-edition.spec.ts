import type { Page } from '@playwright/test'
import { expect, test } from './support/colleagues'
import { approved, plainPiece, published } from './support/house'
import { expectState, makeMove, openReview, publish, stateOf } from './support/moves'
import { tellReaders } from './support/notes'
import { line, untilSaved } from './support/writing'

const NEW = 'It had stood at ten past four since last winter.'
const NOTE = 'The harbour office has looked up when it stopped.'

const pageAt = async (reader: Page, path: string) => {
  const answer = await reader.request.get(path)
  return { status: answer.status(), etag: answer.headers().etag, html: await answer.text() }
}

test('readers keep the live page byte for byte until the next edition is published (WF-05)', async ({ at, reader }) => {
  const hands = { reporter: await at('reporter'), editor: await at('editor'), chief: await at('chief') }
  const { reporter, editor, chief } = hands
  const piece = plainPiece('next-edition')
  const { story, path } = await published(hands, piece)
  const live = await pageAt(reader, path)
  expect(live).toMatchObject({ status: 200, etag: expect.any(String) })
  expect(live.html).toContain(piece.standfirst)

  await test.step('the reporter starts the next edition and changes the standfirst', async () => {
    await reporter.page.goto(story)
    await makeMove(reporter, 'startNext', { kind: 'update' })
    await expectState(reporter, 'draft')
    await expect(stateOf(reporter)).toContainText(reporter.words('moves.earlierIsLive'))
    await untilSaved(reporter.page, NEW, () => line(reporter, 'lines.standfirst').fill(NEW))
    expect(await pageAt(reader, path)).toEqual(live)
  })

  await test.step('the reporter tells readers what is new', async () => {
    await tellReaders(reporter, { kind: 'update', words: { text: NOTE } })
    expect(await pageAt(reader, path)).toEqual(live)
  })

  await test.step('it is filed and reviewed against what readers have', async () => {
    await makeMove(reporter, 'file')
    await openReview(editor, story)
    const { page, words } = editor
    await expect(page.getByRole('region', { name: words('moves.review.parts') })).toContainText('last winter')
    await approved(editor, story)
    expect(await pageAt(reader, path)).toEqual(live)
  })

  await test.step('the chief publishes it, and readers have the new text at the old address', async () => {
    expect(await publish(chief, story)).toBe(path)
    await expect.poll(async () => (await pageAt(reader, path)).html, { timeout: 5_000 }).toContain(NEW)
    const after = await pageAt(reader, path)
    expect(after.etag).not.toBe(live.etag)
    expect(after.html).not.toContain(piece.standfirst)
    expect(after.html).toContain(NOTE)
  })
})
