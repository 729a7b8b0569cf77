import { expectAccessibleEverywhere } from './support/access'
import { expect, test } from './support/colleagues'
import { filed, plainPiece, published } from './support/house'
import { makeMove } from './support/moves'
import { makeLink, openLink } from './support/outside'
import { startStory, write } from './support/writing'

const VISITOR = 'The visitor'

test('a piece is seen as readers, search engines and those it is passed on to will see it', async ({ at }) => {
  const piece = plainPiece('preview')
  const reporter = await at('reporter')
  const { page, words } = reporter
  const story = await startStory(reporter, piece)
  await write(reporter, piece)
  const frame = page.frameLocator('iframe').locator('html')
  const wide = () => frame.evaluate(({ clientWidth }) => clientWidth)

  await test.step('as wide as a phone, then as wide as a desk, by keyboard', async () => {
    await page.goto(`${story}/preview?width=phone`)
    await expect(frame.getByRole('heading', { level: 1, name: piece.headline })).toBeVisible()
    expect(await wide()).toBeLessThanOrEqual(390)
    await page.getByRole('link', { name: words('preview.widths.desktop') }).press('Enter')
    await page.waitForURL(`${story}/preview`)
    await expect.poll(wide).toBeGreaterThan(1200)
  })

  await test.step('as a search result, then as a share card', async () => {
    await page.getByRole('link', { name: words('preview.views.search') }).press('Enter')
    await expect(page.getByText(`› ${piece.slug}`)).toBeVisible()
    await page.getByRole('link', { name: words('preview.views.card') }).press('Enter')
    const card = page.getByRole('img', { name: words('preview.card.alt', { headline: piece.headline }) })
    await expect(card).toBeVisible()
    // It has its place on the page before it is drawn.
    await expect.poll(() => card.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(720)
  })
})

test('the preview of what is out is what is out, but for the address of its card', async ({ at, reader }) => {
  const hands = { reporter: await at('reporter'), editor: await at('editor'), chief: await at('chief') }
  const { story, path } = await published(hands, plainPiece('preview-same'))
  const preview = await hands.reporter.page.request.get(`${story}/preview/as-readers`)
  const cardless = (html: string) => html.replaceAll(/src="[^"]*card\.svg[^"]*"/g, 'src="card"')
  expect(cardless(await preview.text())).toBe(cardless((await (await reader.goto(path))?.text()) ?? ''))
  expect(preview.headers()).toMatchObject({ 'cache-control': 'private, no-store' })
  expect(preview.headers()['x-robots-tag']).toContain('noindex')
})

test('somebody outside sees a piece by a link, once, until it is taken back', async ({ at, page: visitor }) => {
  const piece = plainPiece('outside')
  const reporter = await at('reporter')
  const { page, words } = reporter
  const story = await filed(reporter, piece)
  const link = await makeLink(reporter, story, { name: VISITOR, isOnce: true })

  await test.step('what reads mail before people do uses nothing up', async () => {
    for (const method of ['HEAD', 'GET', 'GET']) expect((await page.request.fetch(link, { method })).status()).toBe(200)
  })

  await test.step('the button shows the piece, with the name across it', async () => {
    await visitor.goto(link)
    await expectAccessibleEverywhere(visitor, 'the door of a link')
    await openLink(visitor, link)
    await expect(visitor.getByRole('heading', { level: 1, name: piece.headline })).toBeVisible()
    await expect(visitor.getByText(words('outside.strip.named', { name: VISITOR }))).toBeVisible()
    await expectAccessibleEverywhere(visitor, 'a piece by a link')
  })

  await test.step('another browser gets the answer of a link that never was', async () => {
    const answers = [link, link.replace(/[^/]+$/, 'never-was')].map(async (address) => {
      const answer = await page.request.get(address)
      return [answer.status(), await answer.text()]
    })
    const [used, never] = await Promise.all(answers)
    expect(used).toEqual(never)
    expect(used?.[0]).toBe(404)
  })

  await test.step('the desk sees that they came, and takes the link back', async () => {
    await page.goto(`${story}/preview/links`)
    await expect(page.getByText(words('preview.links.opened', { count: 1 }))).toBeVisible()
    await expectAccessibleEverywhere(page, 'the links of a story')
    expect((await visitor.goto(link))?.status()).toBe(200)
    await page.getByRole('button', { name: words('preview.links.revokeNamed', { name: VISITOR }) }).click()
    await expect(page.getByText(words('preview.links.revoked'))).toBeVisible()
    expect((await visitor.goto(link))?.status()).toBe(404)
  })
})

test('a link dies with its piece (WF-29)', async ({ at, reader }) => {
  const reporter = await at('reporter')
  const story = await filed(reporter, plainPiece('dies'))
  const link = await makeLink(reporter, story, { name: '', isOnce: false })
  await openLink(reader, link)
  const editor = await at('editor')
  await editor.page.goto(story)
  await makeMove(editor, 'spike', { reason: 'Nothing in it after all.' })
  expect((await reader.goto(link))?.status()).toBe(404)
})
