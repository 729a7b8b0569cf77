import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { printOn } from '@/app/(site)/correcting-for-test'
import type { MakeMove } from '@/commands/make-move'
import { closeDatabase } from '@/db/connect'
import { ArticleJson } from '@/newsroom/article/article-json'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { GET } from './[section]/[slug]/route'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-11-25T02:00:00Z') })

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
})
afterAll(closeDatabase)

const ask = (slug: string, headers: HeadersInit = {}) =>
  GET(new Request(`https://news.example.com/api/articles/news/${slug}`, { headers }), {
    params: Promise.resolve({ section: 'news', slug }),
  })

const out = async (slug: string) => printOn(desk)(await desk.approved(piece({ slug, headline: `Said in ${slug}` })))

const down = async (slug: string, more: Partial<MakeMove>) => {
  const given = { category: 'consent', explanation: 'They asked us to.', reason: 'They asked us to.' } as const
  await desk.must(chief, await out(slug), 'withdraw', { ...given, ...more })
  return ask(slug)
}

describe('an article for machines', () => {
  it('says what its page says, in a shape that is promised', async () => {
    await out('told')
    const answer = await ask('told')
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const told = ArticleJson.parse(await answer.json())
    expect(told).toMatchObject({
      url: 'https://news.example.com/news/told',
      headline: 'Said in told',
      byline: [{ name: 'Rosa Vidal' }],
      labels: [],
      notices: [{ kind: 'licence', version: 1, about: expect.stringContaining('/notices/own-work/1') }],
    })
    expect(told.html).toMatch(/^<article class="article" lang="en">/)
    const etag = answer.headers.get('etag') ?? ''
    expect((await ask('told', { 'if-none-match': etag })).status).toBe(304)
  })

  it('tells why a notice stands there to nobody outside', async () => {
    await out('asked')
    expect(await (await ask('asked')).text()).not.toMatch(/ruleId|because"|sourceType=/)
  })

  it('is gone, or barred by law, as its page is, with none of its words', async () => {
    const gone = await down('gone', { response: 'gone' })
    const barred = await down('barred', { response: 'legal', blockedBy: 'A court' })
    expect([gone.status, barred.status]).toEqual([410, 451])
    for (const answer of [gone, barred]) expect(await answer.text()).not.toContain('Said in')
  })

  it('is absent where nothing is public', async () => {
    await desk.approved(piece({ slug: 'not-yet' }))
    expect((await ask('not-yet')).status).toBe(404)
  })
})
