import { desc } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { readerReport } from '@/db/schema/reader-reports'
import { LOCALES } from '@/newsroom/language/locales'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { printOn } from '../(site)/correcting-for-test'
import { read } from '../(site)/reading-for-test'
import { POST as file, GET as open } from './report-error/[section]/[slug]/route'

const { address } = vi.hoisted(() => ({ address: { now: '203.0.113.9' } }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-stet-address': address.now, 'user-agent': 'A browser' }),
}))

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date() })
const SAID = 'It is <b>ten</b>, says the notice at the door.'

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
})
afterAll(closeDatabase)

const asked = (slug: string, form?: Readonly<Record<string, string>>, query = '') =>
  [
    new Request(
      `https://news.example.com/report-error/news/${slug}${query}`,
      form ? { method: 'POST', body: new URLSearchParams(form) } : {},
    ),
    { params: Promise.resolve({ section: 'news', slug }) },
  ] as const

const out = async (slug: string, more = {}) => printOn(desk)(await desk.approved(piece({ slug, ...more })))
const newest = async () => (await db.select().from(readerReport).orderBy(desc(readerReport.at)).limit(1))[0]

describe('reporting an error', () => {
  it('is a link at the foot of the article, a page without script, and a reference (COR-16)', async () => {
    const { editionId } = await out('late-library')
    expect(await (await read('late-library')).text()).toContain('href="/report-error/news/late-library"')
    const form = await open(...asked('late-library'))
    const page = await form.text()
    expect(form.headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'self'/)
    expect(form.headers.get('x-robots-tag')).toContain('noindex')
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/)
    const publicationId = /name="publicationId" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
    const sent = await file(...asked('late-library', { quote: 'The library', wrong: SAID, email: '', publicationId }))
    const report = await newest()
    expect(report).toMatchObject({ publicationId, editionId, quote: 'The library', wrong: SAID, email: null })
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      `/report-error/news/late-library?sent=${report?.reference}`,
    ])
    const thanks = await (await open(...asked('late-library', undefined, `?sent=${report?.reference}`))).text()
    expect(thanks).toContain(`its reference is ${report?.reference}.`)
    expect(await (await open(...asked('late-library', undefined, '?sent=<b>'))).text()).toContain('<form')
  })

  it.each([
    [{ wrong: ' ' }, 'Please say what is wrong'],
    [{ email: 'not a mail address' }, 'This does not look like a mail address'],
    [{ quote: 'x'.repeat(1_001) }, 'Please shorten the passage'],
  ])('says what cannot be taken, and keeps what was typed: %#', async (more, fault) => {
    const slug = `kept-${Object.keys(more)[0]}`
    await out(slug)
    const typed = { quote: 'Some words', wrong: SAID, email: 'reader@example.com', ...more }
    const before = await fingerprint(db)
    const answer = await file(...asked(slug, typed))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(`role="alert" id="fault">${fault}`)
    expect(page).toContain(`aria-invalid="true"`)
    expect(page).toContain(typed.quote)
    if (typed.wrong === SAID) expect(page).toContain('It is &lt;b&gt;ten&lt;/b&gt;')
    expect(page).toContain(`value="${typed.email}"`)
    expect(await fingerprint(db)).toBe(before)
  })

  it('is slowed down, not swallowed, when too many come from one place', async () => {
    await out('flooded')
    address.now = '198.51.100.7'
    const form = { quote: '', wrong: SAID, email: '' }
    for (const _ of Array(6)) expect((await file(...asked('flooded', form))).status).toBe(303)
    const refused = await file(...asked('flooded', form))
    expect(refused.status).toBe(429)
    expect(await refused.text()).toContain('It is &lt;b&gt;ten&lt;/b&gt;')
    address.now = '203.0.113.9'
  })

  it.each(LOCALES)('speaks the language of the article: %s', async (language) => {
    const slug = `in-${language.toLowerCase()}`
    await out(slug, { language })
    const page = await (await open(...asked(slug))).text()
    const TITLES = { en: 'Report an error', 'zh-Hant': '回報錯誤', 'zh-Hans': '报告错误' }
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(`<h1>${TITLES[language]}</h1>`)
  })

  it('is for what stands: a draft and a piece taken down answer like an address nobody used', async () => {
    await desk.approved(piece({ slug: 'drafted' }))
    const gone = await out('gone')
    await desk.must(chief, gone, 'withdraw', {
      category: 'consent',
      response: 'gone',
      explanation: 'Gone.',
      reason: 'x',
    })
    const never = await (await open(...asked('never'))).text()
    for (const slug of ['drafted', 'gone', 'never']) {
      for (const answer of [
        await open(...asked(slug)),
        await file(...asked(slug, { wrong: SAID, quote: '', email: '' })),
      ]) {
        expect([answer.status, await answer.text()]).toEqual([404, never])
      }
    }
  })
})
