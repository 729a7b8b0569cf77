import { expectAccessibleEverywhere } from './support/access'
import { expect, test } from './support/journey'
import { NEWCOMER } from './support/newcomers'
import { wordsIn } from './support/words'

test.use({ seed: 'empty' })

const words = wordsIn('en')

test('whoever opens the link of an empty newsroom first becomes its owner', async ({ ownNewsroom, page, request }) => {
  test.setTimeout(300_000)
  const link = /\S+\/invite\/\S+/.exec(ownNewsroom.output())?.[0] ?? ''
  expect(link).toContain(ownNewsroom.url)

  await test.step('it has a front page before it has a name', async () => {
    expect((await request.get(ownNewsroom.url)).status()).toBe(200)
  })

  await test.step('the link asks for the house and its owner', async () => {
    await page.goto(link)
    await expect(page.getByRole('heading', { name: words('account.found.title') })).toBeVisible()
    await expectAccessibleEverywhere(page, 'the founding of a newsroom')
    for (const [label, value] of [
      ['house', 'The Harbour Post'],
      ['sectionName', 'News'],
      ['name', 'Kit Wong 王傑'],
      ['email', 'admin@example.com'],
      ['password', NEWCOMER.password],
    ] as const) {
      await page.getByLabel(words(`account.found.${label}`), { exact: true }).fill(value)
    }
    await page.getByRole('button', { name: words('account.found.submit') }).click()
    await page.waitForURL(`${ownNewsroom.url}/desk`)
  })

  await test.step('the owner is admin and chief, and readers see the name', async () => {
    await page.goto(`${ownNewsroom.url}/admin/people`)
    const owner = page.getByRole('row').filter({ hasText: 'admin@example.com' })
    for (const role of ['admin', 'chief']) await expect(owner).toContainText(words(`people.roles.${role}`))
    expect(await (await request.get(`${ownNewsroom.url}/`)).text()).toContain('The Harbour Post')
    expect((await request.get(`${ownNewsroom.url}/news`)).status()).toBe(200)
  })

  await test.step('the link works once, and the next start prints none', async () => {
    await page.context().clearCookies()
    await page.goto(link)
    await expect(page.getByRole('heading', { name: words('account.linkGone.title') })).toBeVisible()
    await ownNewsroom.kill()
    await ownNewsroom.restart()
    expect(ownNewsroom.output()).not.toContain('/invite/')
  })
})
