import { expect, test } from './support/colleagues'
import { expectAccessibleEverywhere } from './support/access'
import { filed, plainPiece, published } from './support/house'
import { makeLink, openedBy } from './support/outside'
import { startStory, write } from './support/writing'

test('a version is seen as readers, search engines and those it is passed on to will see it', async ({ at }) => {
  const piece = plainPiece('preview')
  const reporter = await at('reporter')
  const { page, words } = reporter
  const story = await startStory(reporter, piece)
  await write(reporter, piece)

  await page.goto(`${story}/preview?width=phone`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1, name: piece.headline })).toBeVisible()
  expect(await frame.locator('html').evaluate(({ clientWidth }) => clientWidth)).toBeLessThanOrEqual(390)
  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: words('preview.widths.desktop') }).press('Enter')
  await page.waitForURL(`${story}/preview`)
  expect(await frame.locator('html').evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(1200)

  await page.getByRole('link', { name: words('preview.views.search') }).press('Enter')
  await expect(page.getByText(`› ${piece.slug}`)).toBeVisible()
  await page.getByRole('link', { name: words('preview.views.card') }).press('Enter')
  const card = page.getByRole('img', { name: words('preview.card.alt', { headline: piece.headline }) })
  await expect(card).toBeVisible()
  expect(await card.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(720)
})

test('the page in the preview is the page readers get, but for the address of its card', async ({ at, reader }) => {
  const piece = plainPiece('preview-same')
  const hands = { reporter: await at('reporter'), editor: await at('editor'), chief: await at('chief') }
  const { story, path } = await published(hands, piece)
  const before = await hands.reporter.page.request.get(`${story}/preview/as-readers`)
  const public_ = await (await reader.goto(path))?.text()
  const same = (html: string) => html.replaceAll(/src="[^"]*card\.svg[^"]*"/g, 'src="card"')
  expect(same(await before.text())).toBe(same(public_ ?? ''))
})

test('somebody outside sees a piece by a link, once, until it is taken back', async ({ at, reader }) => {
  const piece = plainPiece('outside')
  const reporter = await at('reporter')
  const story = await filed(reporter, piece)
  const { words } = reporter
  const link = await makeLink(reporter, story, { name: 'Inês Duarte', isOnce: true })

  await test.step('a scanner of mail uses nothing up', async () => {
    for (const method of ['HEAD', 'GET'] as const) await reader.request.fetch(link, { method })
    expect((await reader.request.get(link)).headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    })
  })

  await test.step('the button shows the piece, with the name across it', async () => {
    await openedBy(reader, link)
    await expect(reader.getByRole('heading', { level: 1, name: piece.headline })).toBeVisible()
    await expect(reader.getByText(words('outside.strip.named', { name: 'Inês Duarte' }))).toBeVisible()
    await expectAccessibleEverywhere(reader, 'a piece by a link')
  })

  await test.step('another browser gets the answer of a link that never was', async () => {
    const { page } = await at('contributor')
    const [used, never] = await Promise.all(
      [link, link.replace(/[^/]+$/, 'never-was')].map(async (address) => {
        const answer = await page.request.get(address)
        return [answer.status(), await answer.text()]
      }),
    )
    expect(used).toEqual(never)
    expect(used?.[0]).toBe(404)
  })

  await test.step('the desk sees who came, and takes the link back', async () => {
    const { page } = reporter
    await page.goto(`${story}/preview/links`)
    await expect(page.getByText(words('preview.links.opened', { count: 1 }))).toBeVisible()
    await expectAccessibleEverywhere(page, 'the links of a story')
    await page.getByRole('button', { name: words('preview.links.revokeNamed', { name: 'Inês Duarte' }) }).or(
      page.getByRole('button', { name: words('preview.links.revokeAll') }),
    )
      .first()
      .click()
    expect((await reader.goto(link))?.status()).toBe(404)
  })
})

test('a link dies with its piece', async ({ at, reader }) => {
  const reporter = await at('reporter')
  const story = await filed(reporter, plainPiece('dies'))
  const link = await makeLink(reporter, story, { name: '', isOnce: false })
  await openedBy(reader, link)
  await reporter.page.goto(story)
  await reporter.page
    .getByRole('group', { name: reporter.words('moves.bar.label') })
    .getByRole('button', { name: reporter.words('moves.recall.label'), exact: true })
    .click()
  await reporter.page.getByRole('dialog').getByRole('button', { name: reporter.words('moves.recall.confirm') }).click()
  expect((await reader.goto(link))?.status()).toBe(200)
  const editor = await at('editor')
  await editor.page.goto(story)
  const { spike } = await import('./support/outside')
  await spike(editor)
  expect((await reader.goto(link))?.status()).toBe(404)
})
