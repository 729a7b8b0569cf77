import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { deskOn } from '@/testing/builders/desk'
import { CULTURE, openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { chief, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import * as anywhere from './[...path]/route'
import * as feed from './feed.xml/route'
import { read, readCard, readPerson, readSection, readTopic, request } from './reading-for-test'
import * as robots from './robots.txt/route'
import * as front from './route'
import * as sitemap from './sitemap.xml/route'

const { db, url } = await testDatabase()
const desk = deskOn(db)

const CANARY = 'CANARY-9317'
const byLinWei = { byline: [{ name: 'Lin Wei 林薇', personId: reporter.id }] }

/** Moves a live piece to another slug, as its next edition. */
const rename = async (ids: { storyId: string; editionId: string }, slug: string, more = {}) => {
  const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
  const edition = { ...ids, editionId: next.editionId }
  await desk.save(reporter, edition, piece({ ...byLinWei, slug, ...more }))
  await desk.must(reporter, edition, 'file')
  await desk.approve(edition)
  await desk.must(chief, edition, 'publish')
  return edition
}

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

describe('an address', () => {
  it('leads straight to where the piece stands now, however often it moved', async () => {
    let ids = await desk.published(piece({ ...byLinWei, slug: 'first-name' }))
    ids = await rename(ids, 'second-name')
    ids = await rename(ids, 'third-name')
    for (const old of ['first-name', 'second-name']) {
      const answer = await read(old)
      expect(answer.status).toBe(301)
      expect(answer.headers.get('location')).toBe('/news/third-name')
      expect((await readCard(old)).headers.get('location')).toBe('/news/third-name/card.svg')
    }
    expect((await read('third-name')).status).toBe(200)
  })

  it('says the notice, and nothing of the piece, once that was killed', async () => {
    const killed = await desk.published(piece({ ...byLinWei, slug: 'to-be-killed', headline: 'Regretted claim' }))
    const renamed = await rename(killed, 'killed-now', { headline: 'Regretted claim' })
    await desk.must(chief, renamed, 'kill', { reason: 'libel', publicNotice: 'Withdrawn on legal advice.' })
    for (const answer of [await read('to-be-killed'), await read('killed-now'), await readCard('killed-now')]) {
      expect(answer.status).toBe(410)
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=5')
      const said = await answer.text()
      expect(said).toContain('Withdrawn on legal advice.')
      expect(said).not.toContain('Regretted claim')
      expect(said).not.toContain('libel')
    }
    for (const answer of [await front.GET(request('/')), await feed.GET(request('/feed.xml'))]) {
      expect(await answer.text()).not.toContain('Regretted claim')
    }
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

describe('machines that read', () => {
  it('are told of labels, and know a piece again after it moved', async () => {
    const source = { type: 'press_release', name: 'Harbour Office', author: '', title: '', url: '' } as const
    let ids = await desk.published(piece({ ...byLinWei, slug: 'from-the-office', source }))
    const guid = async () => {
      const items = (await (await feed.GET(request('/feed.xml'))).text()).split('<item>')
      return /urn:uuid:[0-9a-f-]+(?=<\/guid>)/.exec(items.find((item) => item.includes('Press release ·')) ?? '')
    }
    const before = await guid()
    ids = await rename(ids, 'moved-office', { source })
    expect((await guid())?.[0]).toBe(before?.[0])
    const xml = await (await feed.GET(request('/feed.xml'))).text()
    expect(xml).toContain('isPermaLink="false"')
    expect(xml).toContain('Press release ·')
    expect(xml).toContain('<language>en</language>')
    expect(xml).not.toContain('from-the-office')
  })

  it('are shown what is closed and where the map is', async () => {
    const said = await robots.GET(request('/robots.txt')).text()
    expect(said).toContain('Disallow: /desk')
    expect(said).toContain('Sitemap: https://news.example.com/sitemap.xml')
  })
})
