import { expect, test } from './support/colleagues'
import { plainPiece, published } from './support/house'
import { expectState, makeMove, movesOf } from './support/moves'

const NOTICE = 'We have removed this article because we could not stand by it.'
const REASON = 'The repairer never existed.'
const LISTS = ['/', '/news', '/people/lin-wei', '/feed.xml', '/sitemap.xml'] as const

test('a killed story is gone from everywhere at once, and its address says so', async ({ at, reader }) => {
  const chief = await at('chief')
  const hands = { reporter: await at('reporter'), editor: await at('editor'), chief }
  const piece = plainPiece('kill')
  const { story, path } = await published(hands, piece)
  const answers = (address: string) => reader.request.get(address)
  const card = `${path}/card.svg`

  await test.step('it stood on every list', async () => {
    for (const list of LISTS)
      await expect(async () => expect(await (await answers(list)).text()).toContain(path)).toPass()
    expect((await answers(card)).status()).toBe(200)
  })

  await test.step('the chief kills it, with a reason for the house and a notice for readers', async () => {
    await chief.page.goto(story)
    await makeMove(chief, 'kill', { reason: REASON, publicNotice: NOTICE })
    await expectState(chief, 'killed')
    await expect(movesOf(chief).getByRole('button')).toHaveCount(0)
  })

  await test.step('its address answers 410 with the notice, and with nothing of the article', async () => {
    await expect.poll(async () => (await reader.goto(path))?.status(), { timeout: 5_000 }).toBe(410)
    await expect(reader.getByText(NOTICE)).toBeVisible()
    const html = await reader.content()
    for (const hidden of [piece.headline, ...piece.copy, REASON]) expect(html).not.toContain(hidden)
    expect((await answers(card)).status()).toBe(410)
  })

  await test.step('no list, feed or map carries it', async () => {
    for (const list of LISTS) {
      const answer = await answers(list)
      expect(answer.status()).toBe(200)
      expect(await answer.text()).not.toContain(path)
    }
  })
})
