import { type Colleague, expect, test } from './support/colleagues'
import { plainPiece, published } from './support/house'
import { expectState, makeMove, movesOf } from './support/moves'
import { wordsIn } from './support/words'

const TOLD = 'Somebody in this article asked us not to be in it any longer.'
const LISTS = ['/', '/news', '/people/lin-wei', '/feed.xml', '/sitemap.xml'] as const

/** What this person could do with the piece, behind "More". */
const further = async ({ page, words }: Colleague): Promise<readonly string[]> => {
  const more = movesOf({ page, words }).getByRole('button', { name: words('moves.bar.more') })
  if ((await more.count()) === 0) return []
  await more.click()
  const names = await page.getByRole('menuitem').allInnerTexts()
  await page.keyboard.press('Escape')
  return names
}

test('a piece that is taken down leaves a word behind, and comes back as it was by another hand', async ({
  at,
  reader,
}) => {
  const chief = await at('chief')
  const admin = await at('admin')
  const hands = { reporter: await at('reporter'), editor: await at('editor'), chief }
  const site = wordsIn('en')
  const piece = plainPiece('taken-down')
  const { story, path } = await published(hands, piece)
  const article = reader.getByRole('article').filter({ has: reader.getByRole('heading', { level: 1 }) })
  const textAt = async (address: string) => (await reader.request.get(address)).text()
  await expect.poll(() => textAt(path)).toContain(piece.headline)
  await reader.goto(path)
  const before = await article.innerHTML()

  await test.step('the chief takes it down, and says what for and what readers are told', async () => {
    await chief.page.goto(story)
    const answers = { category: 'consent', response: 'tombstone', explanation: TOLD, reason: 'Asked for by letter.' }
    await makeMove(chief, 'withdraw', answers)
    await expectState(chief, 'withdrawn')
    await expect(chief.page.getByText(chief.words('corrections.affairs.readersGet.tombstone'))).toBeVisible()
  })

  await test.step('its address says that something stood here, and nothing of what it was', async () => {
    await expect.poll(() => textAt(path), { timeout: 5_000 }).not.toContain(piece.headline)
    const answer = await reader.goto(path)
    expect(answer?.status()).toBe(200)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(site('site.withdrawn.tombstone'))
    await expect(reader.getByText(TOLD)).toBeVisible()
    await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    for (const hidden of [piece.standfirst, ...piece.copy]) expect(await reader.content()).not.toContain(hidden)
  })

  await test.step('no list, feed or map carries it', async () => {
    for (const list of LISTS) expect(await textAt(list), list).not.toContain(path)
  })

  await test.step('whoever took it down cannot bring it back', async () => {
    await chief.page.reload()
    expect(await further(chief)).not.toContain(chief.words('moves.reinstate.label'))
  })

  await test.step('the admin does, and readers have the very article again', async () => {
    await admin.page.goto(story)
    await makeMove(admin, 'reinstate', { reason: 'The letter was withdrawn.' })
    await expectState(admin, 'published')
    await expect.poll(() => textAt(path), { timeout: 5_000 }).toContain(piece.headline)
    await reader.goto(path)
    expect(await article.innerHTML()).toBe(before)
    await expect(async () => expect(await textAt('/news')).toContain(path)).toPass()
  })
})
