import { describe, expect, it } from 'vitest'
import type { Answer, Ask } from './answer'
import { makeStore } from './store'

const page = (body: string, more: Partial<Answer> = {}, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  body: Buffer.from(body),
  headers: { 'cache-control': 'public, max-age=0, s-maxage=600', 'surrogate-key': 'st-1 front', ...headers },
  ...more,
})

const storeOf = (ask: Ask, budget?: number) => {
  let now = 1_000_000
  const store = makeStore({ ask, now: () => now, ...(budget === undefined ? {} : { budget }) })
  return {
    ...store,
    pass: (ms: number) => {
      now += ms
    },
  }
}

describe('pages in memory', () => {
  it('asks once for a thousand readers who come at the same moment', async () => {
    let asked = 0
    const store = storeOf(async () => page(`answer ${++asked}`))
    const entries = await Promise.all(Array.from({ length: 1_000 }, () => store.fetch('/news/a')))
    expect(asked).toBe(1)
    expect(new Set(entries.map((entry) => entry.identity.tag)).size).toBe(1)
  })

  it('forgets every page that carries a purged tag, and no other', async () => {
    const store = storeOf(async (target) => page(target, {}, { 'surrogate-key': target === '/a' ? 'st-1' : 'st-2' }))
    await store.fetch('/a')
    await store.fetch('/b')
    store.purge(['st-1'])
    expect(store.fresh('/a')).toBeUndefined()
    expect(store.fresh('/b')).toBeDefined()
  })

  it('never keeps a page whose composition began before it was taken down', async () => {
    let finish: (answer: Answer) => void = () => undefined
    const answers = [
      new Promise<Answer>((resolve) => {
        finish = resolve
      }),
      Promise.resolve(page('gone', { status: 410 })),
    ]
    const store = storeOf(async () => (await answers.shift()) ?? page('again'))
    const reader = store.fetch('/news/a')
    store.purge(['st-1'])
    finish(page('the killed text'))
    expect((await reader).identity.body.toString()).toBe('gone')
    expect(store.fresh('/news/a')).toBeUndefined()
  })

  it.each([410, 451, 301])(
    'keeps an answer of %i as it keeps a page, and forgets it with its story',
    async (status) => {
      const store = storeOf(async () => page('taken down', { status }))
      await store.fetch('/news/a')
      expect(store.fresh('/news/a')?.status).toBe(status)
      store.purge(['st-1'])
      expect(store.fresh('/news/a')).toBeUndefined()
    },
  )

  it('shows a new page at once where "not found" was kept', async () => {
    let published = false
    const store = storeOf(async () =>
      published ? page('here') : page('none', { status: 404, headers: { 'cache-control': 'public, s-maxage=5' } }),
    )
    expect((await store.fetch('/news/new')).status).toBe(404)
    published = true
    store.purge(['st-9'])
    expect(store.fresh('/news/new')).toBeUndefined()
    expect((await store.fetch('/news/new')).status).toBe(200)
  })

  it.each([
    ['private answers', page('x', {}, { 'cache-control': 'private, no-store' })],
    ['answers that set a cookie', page('x', {}, { 'set-cookie': 'a=1' })],
    ['failures', page('x', { status: 500 })],
    ['answers without a shared lifetime', page('x', {}, { 'cache-control': 'public' })],
  ])('never keeps %s', async (_what, answer) => {
    const store = storeOf(async () => answer)
    await store.fetch('/a')
    expect(store.stale('/a')).toBeUndefined()
  })

  it('asks again after ten minutes, whatever the page allows', async () => {
    const store = storeOf(async () => page('x', {}, { 'cache-control': 'public, s-maxage=86400' }))
    await store.fetch('/a')
    store.pass(599_000)
    expect(store.fresh('/a')).toBeDefined()
    store.pass(2_000)
    expect(store.fresh('/a')).toBeUndefined()
    expect(store.stale('/a')).toBeDefined()
  })

  it('stays within its budget and drops what was not read for longest', async () => {
    const store = storeOf(async () => page('x'.repeat(10_000)), 85_000)
    for (const key of ['/1', '/2', '/3']) await store.fetch(key)
    store.fresh('/1')
    await store.fetch('/4')
    expect(store.bytes()).toBeLessThanOrEqual(85_000)
    expect(store.fresh('/1')).toBeDefined()
    expect(store.fresh('/2')).toBeUndefined()
    store.purge(['front'])
    expect(store.bytes()).toBe(0)
  })

  it('is not emptied of articles by random addresses', async () => {
    const store = storeOf(async (target) => (target === '/a' ? page('article') : page('none', { status: 404 })))
    await store.fetch('/a')
    for (let n = 0; n < 500; n += 1) await store.fetch(`/random-${n}`)
    expect(store.fresh('/a')).toBeDefined()
  })
})
