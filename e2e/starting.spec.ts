import { expect, test } from './support/journey'

test('a newsroom that loses its power comes back with its people and its pages', async ({ ownNewsroom, request }) => {
  test.setTimeout(300_000)
  const before = await request.get(`${ownNewsroom.url}/`)
  expect(before.status()).toBe(200)
  await ownNewsroom.kill()
  await expect(request.get(`${ownNewsroom.url}/healthz`)).rejects.toThrow()
  await ownNewsroom.restart()
  expect((await request.get(`${ownNewsroom.url}/readyz`)).status()).toBe(200)
  expect((await request.get(`${ownNewsroom.url}/`)).status()).toBe(200)
})

test('nothing is changed by a request from another site', async ({ request }) => {
  for (const headers of [{}, { origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
    const answer = await request.post('/api/auth/callback/credentials', { headers, form: { email: 'x' } })
    expect(answer.status()).toBe(403)
  }
})

test('a reader page runs without JavaScript and allows none', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const answer = await page.goto(`${baseURL}/`)
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'")
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  await context.close()
})
