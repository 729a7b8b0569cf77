import type { APIResponse } from '@playwright/test'
import { expect, test } from './support/colleagues'

/** Every kind of page that strangers get, and its status. */
const PAGES = {
  '/': 200,
  '/?lang=zh-Hans': 200,
  '/news': 200,
  '/news/library-opens-until-ten': 200,
  '/news/night-library-trial': 200,
  '/news/community-repair-day': 200,
  '/topics/city': 200,
  '/people/lin-wei': 200,
  '/news/nothing-here': 404,
  '/news/withdrawn-rumour': 410,
  '/news/harbour-swim-corrected': 200,
  '/news/harbour-swim-corrected/versions': 200,
  '/news/harbour-swim-corrected/versions/1': 200,
  '/culture/market-portrait-taken-down': 200,
  '/corrections': 200,
  '/corrections?lang=zh-Hant': 200,
} as const

const ARTICLE = '/news/library-opens-until-ten'

/** Other spellings of one address, as links in the wild have them. */
const SPELLINGS = [
  '/news/library-opens-until-ten/',
  '/NEWS/Library-Opens-Until-Ten',
  '//news///library-opens-until-ten',
  '/news/library%2Dopens-until-ten',
  '/news/library-opens-until-ten?utm_source=mail',
  '/News//library-opens-until-ten/?fbclid=1',
]

/** Everything an answer says about itself, but for the moment of saying it. */
const headersOf = (answer: APIResponse): Record<string, string> => {
  const { date: _, ...headers } = answer.headers()
  return headers
}

for (const [path, status] of Object.entries(PAGES)) {
  test(`${path} answers HEAD as it answers GET`, async ({ request }) => {
    const head = await request.head(path)
    const got = await request.get(path)
    expect(head.status()).toBe(status)
    expect(headersOf(head)).toEqual(headersOf(got))
    expect(head.headers()['set-cookie']).toBeUndefined()
  })

  test(`${path} is one request for HTML and style, without a script or a cookie`, async ({ reader }) => {
    const asked: string[] = []
    reader.on('request', (request) => asked.push(request.resourceType()))
    const answer = await reader.goto(path, { waitUntil: 'networkidle' })
    expect(answer?.status()).toBe(status)
    // Pictures come on top; `other` is the icon of the tab.
    expect(asked.filter((type) => type !== 'image' && type !== 'other')).toEqual(['document'])
    expect(await reader.locator('script:not([type="application/ld+json"])').count()).toBe(0)
    expect(await reader.locator('style').count()).toBe(1)
    expect(await reader.context().cookies()).toEqual([])
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(reader.getByRole('main')).toBeVisible()
  })
}

test('a reader finds their way by links alone', async ({ reader }) => {
  await reader.goto('/')
  await reader.getByRole('main').getByRole('link').first().click()
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  expect(new URL(reader.url()).pathname).not.toBe('/')
  await reader.getByRole('link', { name: 'The Harbour Post' }).first().click()
  await expect(reader).toHaveURL('/')
})

test('every other spelling of an address leads to it in one step', async ({ request, baseURL }) => {
  for (const spelling of SPELLINGS) {
    const answer = await request.get(`${baseURL}${spelling}`, { maxRedirects: 0 })
    expect(answer.status(), spelling).toBe(308)
    expect(answer.headers().location, spelling).toBe(ARTICLE)
  }
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(await (await request.get(ARTICLE)).text())?.[1]
  expect(new URL(canonical ?? '').pathname).toBe(ARTICLE)
})

test('who has a page already is told so in a few bytes, however it was packed', async ({ request }) => {
  for (const encoding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding }
    const { etag = '' } = (await request.get(ARTICLE, { headers })).headers()
    expect(etag, encoding).not.toBe('')
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await request.get(ARTICLE, { headers: { ...headers, 'if-none-match': known } })
      expect(again.status(), `${encoding} ${known}`).toBe(304)
      expect((await again.body()).byteLength).toBe(0)
    }
    const fresh = await request.get(ARTICLE, { headers: { ...headers, 'if-none-match': '"other"' } })
    expect(fresh.status()).toBe(200)
  }
})
