import type { Response as Takedown, TakedownCategory } from '@/newsroom/workflow/takedown'
import { expectAccessibleEverywhere } from './support/access'
import { type Colleague, expect, test } from './support/colleagues'
import { plainPiece, published } from './support/house'
import { expectState, makeMove, movesOf } from './support/moves'

const SAID = 'Taken down at the request of a person named in it.'
const REASON = 'She asked us to.'

type Down = { readonly category: TakedownCategory; readonly response: Takedown; readonly more?: Record<string, string> }

const takeDown = async (chief: Colleague, story: string, { category, response, more = {} }: Down): Promise<void> => {
  await chief.page.goto(story)
  await makeMove(chief, 'withdraw', { category, response, explanation: SAID, reason: REASON, ...more })
  await expectState(chief, 'withdrawn')
}

test('a piece that is taken down answers as it was chosen, and is in no list within seconds', async ({
  at,
  page,
  reader,
}) => {
  test.setTimeout(240_000)
  const hands = { reporter: await at('reporter'), editor: await at('editor'), chief: await at('chief') }
  const { chief } = hands
  const statusOf = async (path: string) => (await reader.request.get(path, { maxRedirects: 0 })).status()

  const answers = [
    ['gone', 410, {}],
    ['legal', 451, { blockedBy: 'The district court of the harbour' }],
    ['tombstone', 200, {}],
  ] as const
  for (const [response, status, more] of answers) {
    await test.step(`readers get ${status} where it is ${response}`, async () => {
      const piece = plainPiece(`down-${response}`)
      const { story, path } = await published(hands, piece)
      expect(await statusOf(path)).toBe(200)
      await takeDown(chief, story, { category: 'consent', response, more })
      await expect(async () => {
        const answer = await reader.request.get(path)
        expect(answer.status()).toBe(status)
        const html = await answer.text()
        expect(html).toContain(SAID)
        for (const hidden of [piece.headline, ...piece.copy, REASON]) expect(html).not.toContain(hidden)
      }).toPass({ timeout: 5_000 })
      expect(await statusOf(`${path}/card.svg`)).toBe(status === 200 ? 410 : status)
      for (const list of ['/', '/news', '/feed.xml', '/sitemap.xml'])
        expect(await (await reader.request.get(list)).text()).not.toContain(path)
      await page.goto(path)
      await expectAccessibleEverywhere(page, `${path}, ${response}`)
    })
  }

  await test.step('readers are sent on where that was chosen', async () => {
    const target = await published(hands, plainPiece('down-target'))
    const { story, path } = await published(hands, plainPiece('down-redirect'))
    await takeDown(chief, story, { category: 'other', response: 'redirect', more: { redirectTo: target.path } })
    await expect.poll(() => statusOf(path), { timeout: 5_000 }).toBe(301)
    await reader.goto(path)
    expect(new URL(reader.url()).pathname).toBe(target.path)
  })
})

test('the desk sees what readers get, who acted alone, and another chief brings it back', async ({ at, reader }) => {
  test.setTimeout(120_000)
  const hands = { reporter: await at('reporter'), editor: await at('editor'), chief: await at('chief') }
  const { chief, reporter } = hands
  const piece = plainPiece('down-and-back')
  const { story, path } = await published(hands, piece)
  const article = reader.getByRole('article').filter({ has: reader.getByRole('heading', { level: 1 }) })
  await reader.goto(path)
  const before = await article.innerHTML()
  await takeDown(chief, story, { category: 'rights', response: 'tombstone' })

  await test.step('banners on the story say so', async () => {
    const { page, words } = reporter
    await page.goto(story)
    await expect(page.getByText(words('corrections.affairs.readersGet.tombstone'))).toBeVisible()
    await expect(page.getByText(words('corrections.debts.kinds.withdrawn', { by: 'Marcus Hale' }))).toBeVisible()
    await expectAccessibleEverywhere(page, 'a story that was taken down')
  })

  await test.step('the debt stands on the desk of whoever has to look', async () => {
    const { page, words } = hands.editor
    await page.goto('/desk')
    const owed = page.getByRole('list', { name: words('desk.work.toLookAt') })
    await expect(owed.getByRole('listitem').filter({ hasText: piece.headline })).toContainText(REASON)
  })

  await test.step('whoever took it down cannot bring it back', async () => {
    const { page, words } = chief
    await page.goto(story)
    await movesOf(chief)
      .getByRole('button', { name: words('moves.bar.more') })
      .click()
    await expect(page.getByRole('menuitem', { name: words('moves.kill.label') })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: words('moves.reinstate.label') })).toHaveCount(0)
  })

  await test.step('the admin stands in for a chief and brings it back, word for word', async () => {
    const admin = await at('admin')
    await admin.page.goto(story)
    await makeMove(admin, 'reinstate', { reason: 'The claim was withdrawn.' })
    await expectState(admin, 'published')
    await expect(async () => {
      await reader.goto(path)
      expect(await article.innerHTML({ timeout: 500 })).toBe(before)
    }).toPass()
    await expect(async () => expect(await (await reader.request.get('/news')).text()).toContain(path)).toPass()
  })
})
