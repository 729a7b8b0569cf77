import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { deskOn } from '@/testing/builders/desk'
import { CULTURE, openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import * as anywhere from './[...path]/route'
import * as feed from './feed.xml/route'
import { read, readCard, readPerson, readSection, readTopic, request } from './reading-for-test'
import { byLinWei } from './renaming-for-test'
import * as front from './route'
import * as sitemap from './sitemap.xml/route'

const { db, url } = await testDatabase()
const desk = deskOn(db)

const CANARY = 'CANARY-9317'

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
})

afterAll(closeDatabase)

describe('a newsroom that nobody has founded, or that has printed nothing', () => {
  it('has a front page, a feed and a map', async () => {
    for (const answer of [await front.GET(request('/')), await feed.GET(request('/feed.xml'))]) {
      expect(answer.status).toBe(200)
    }
    expect(await (await front.GET(request('/'))).text()).toContain('Nothing published yet')
    expect(await (await sitemap.GET(request('/sitemap.xml'))).text()).toContain('<loc>https://news.example.com/</loc>')
  })

  it('has its open sections, and no topics or authors', async () => {
    await openNewsroom(db)
    const answer = await readSection('culture')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Nothing published here yet')
    expect((await readTopic('city')).status).toBe(404)
    expect((await readPerson(reporter.slug)).status).toBe(404)
  })
})

describe('what readers get', () => {
  it('is the published piece, on its page and in every list', async () => {
    await desk.published(piece({ ...byLinWei, slug: 'late-opening', headline: 'Late opening tried' }))
    const lists = [
      await front.GET(request('/')),
      await readSection('news'),
      await readTopic('city'),
      await readPerson(reporter.slug),
      await feed.GET(request('/feed.xml')),
    ]
    for (const answer of lists) expect(await answer.text()).toContain('Late opening tried')
    const page = await read('late-opening')
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=600')
    expect(page.headers.get('surrogate-key')).toMatch(/^st-[0-9a-f-]{36} .*chrome$/)
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'none'; style-src 'sha256-[^']+'/)
  })

  it('comes with a card whose code leads to it', async () => {
    const answer = await readCard('late-opening')
    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    const svg = await answer.text()
    expect(svg).toMatch(/^<svg xmlns=.*Late opening tried.*Scan to read/s)
    expect(svg).not.toContain('style=')
  })

  it('costs nothing to ask for again', async () => {
    const etag = (await front.GET(request('/'))).headers.get('etag') ?? ''
    const again = await front.GET(request('/', { 'if-none-match': etag }))
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('is never what the newsroom only works on', async () => {
    const secret = { headline: CANARY, standfirst: CANARY, kicker: CANARY, copy: copyOf(CANARY), sectionId: CULTURE }
    await desk.written(piece({ ...secret, slug: 'draft-piece' }))
    await desk.filed(piece({ ...secret, slug: 'filed-piece' }))
    await desk.approved(piece({ ...secret, slug: 'approved-piece' }))
    const live = await desk.published(piece({ ...byLinWei, slug: 'revised-piece', headline: 'Pier holds' }))
    const next = await desk.must(reporter, live, 'startNext', { kind: 'update' })
    await desk.save(reporter, { ...live, editionId: next.editionId }, piece({ ...secret, slug: 'revised-again' }))
    const answers = [
      ...(await Promise.all(['draft-piece', 'filed-piece', 'approved-piece'].map((slug) => read(slug, 'culture')))),
      await read('revised-piece'),
      await read('revised-again'),
      await front.GET(request('/')),
      await readSection('news'),
      await readSection('culture'),
      await readTopic('city'),
      await readPerson(reporter.slug),
      await feed.GET(request('/feed.xml')),
      await sitemap.GET(request('/sitemap.xml')),
      await readCard('revised-piece'),
      await readCard('draft-piece'),
    ]
    for (const answer of answers) {
      const said = await answer.text()
      expect(said).not.toContain(CANARY)
      expect(said).not.toMatch(/(draft|filed|approved)-piece|revised-again/)
    }
  })

  it('cannot tell a draft from a mistyped address', async () => {
    const [draft, wrong, nowhere] = await Promise.all([
      read('draft-piece'),
      read('no-such-piece'),
      anywhere.GET(request('/a/b/c/d')),
    ])
    const bytes = await draft.text()
    for (const answer of [wrong, nowhere]) {
      expect(answer.status).toBe(404)
      expect(await answer.text()).toBe(bytes)
      expect([...answer.headers]).toEqual([...draft.headers])
    }
    expect(draft.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=5')
  })
})

describe('questions no link of ours asks', () => {
  it.each([
    '?lang=fr',
    '?after=x',
    '?before=1-2',
    '?after=1-50000000-0000-4000-8000-000000000001',
    '?after=a-50000000-0000-4000-8000-000000000001&before=a-50000000-0000-4000-8000-000000000001',
  ])('%s is no page', async (query) => {
    expect((await front.GET(request(`/${query}`))).status).toBe(404)
  })
})
