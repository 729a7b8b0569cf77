import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addResponsible } from '@/commands/evidence/add-responsible'
import { confirmHouseDeclaration } from '@/commands/house-declaration/confirm-house-declaration'
import { endHouseDeclaration } from '@/commands/house-declaration/end-house-declaration'
import { writeHouseDeclaration } from '@/commands/house-declaration/write-house-declaration'
import { SetPolicyPages, setPolicyPages } from '@/commands/set-policy-pages'
import { closeDatabase } from '@/db/connect'
import { purge } from '@/db/schema/publication'
import { CHROME_TAG } from '@/newsroom/article/tags'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { admin, chief, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import * as declaration from './declaration/route'
import { request } from './reading-for-test'
import * as front from './route'
import * as sitemap from './sitemap.xml/route'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-11-24T10:00:00Z') })

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  const holder = {
    name: 'The Post Ltd',
    nature: 'legal',
    contact: 'x@example.com',
    from: '2026-11-01',
    to: '',
  } as const
  expect(await addResponsible(desk.as(admin), holder)).toMatchObject({ ok: true })
})
afterAll(closeDatabase)

const texts = (en: string) => ({ en, 'zh-Hant': `${en} 繁`, 'zh-Hans': `${en} 简` })

const written = async (en: string) => {
  const said = await writeHouseDeclaration(desk.as(legal), { texts: texts(en), reference: 'EMFA, Art. 18' })
  return said.ok ? said.value.declarationId : expect.fail('not written')
}

const confirmed = async (en: string) => {
  const declarationId = await written(en)
  desk.clock.now = new Date(desk.clock.now.getTime() + 86_400_000)
  expect(await confirmHouseDeclaration(desk.as(chief), { declarationId })).toMatchObject({ ok: true })
  return declarationId
}

const ask = (query = '') => declaration.GET(request(`/declaration${query}`))
const text = async (answer: Promise<Response> | Response) => (await answer).text()
const home = () => text(front.GET(request('/')))
const map = () => text(sitemap.GET(request('/sitemap.xml')))

/** Which pages the front page names to machines as those of its principles. */
const principles = async (): Promise<unknown> => {
  const [, said] = /"publishingPrinciples":(\[[^\]]*\]|"[^"]*")/.exec(await home()) ?? []
  return said === undefined ? null : JSON.parse(said)
}

const PAGE = 'https://news.example.com/declaration'

describe('what the house declares of machines, for readers', () => {
  it('is nowhere as long as nobody else has confirmed it, by not one byte', async () => {
    const none = await text(ask())
    const before = [await home(), await map()]
    const declarationId = await written('Not yet.')
    const answer = await ask()
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe(none)
    expect([await home(), await map()]).toEqual(before)
    expect(before.join()).not.toContain('/declaration')
    await endHouseDeclaration(desk.as(chief), { declarationId })
    expect((await ask()).status).toBe(404)
  })

  it('is read in the reader’s language once confirmed, says who answers for it, and no name of the newsroom', async () => {
    await confirmed('Nothing without review.')
    const answer = await ask('?lang=zh-Hant')
    const html = await answer.text()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=0, s-maxage=600'])
    expect(html).toContain('<html lang="zh-Hant">')
    for (const said of ['Nothing without review. 繁', 'The Post Ltd', 'EMFA, Art. 18']) expect(html).toContain(said)
    for (const { name } of [chief, legal, admin]) expect(html).not.toContain(name)
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(gzipSync(html).byteLength).toBeLessThan(13_000)
    for (const query of ['?lang=fr', '?after=x']) expect((await ask(query)).status).toBe(404)
  })

  it('is led to from every footer, from the map, and told to machines beside the principles of the house', async () => {
    expect(await home()).toContain('href="/declaration"')
    expect(await map()).toContain(`<loc>${PAGE}</loc>`)
    expect(await principles()).toBe(PAGE)
    const named = async (page: string) =>
      setPolicyPages(desk.as(admin), SetPolicyPages.parse({ policies: { publishingPrinciples: page } }))
    await named('/corrections')
    expect(await principles()).toEqual(['https://news.example.com/corrections', PAGE])
    await named('/declaration')
    expect(await principles()).toBe(PAGE)
    await named('')
  })

  it('changes on every page in the moment the next one is confirmed, and names the former with its days', async () => {
    await db.delete(purge)
    const declarationId = await written('Nothing unread.')
    expect(await db.select().from(purge)).toEqual([])
    expect(await text(ask())).not.toContain('Nothing unread.')
    desk.clock.now = new Date('2026-12-24T10:00:00Z')
    await confirmHouseDeclaration(desk.as(chief), { declarationId })
    expect((await db.select().from(purge)).map(({ tag }) => tag)).toEqual([CHROME_TAG])
    const html = await text(ask())
    const [now = '', formerly = ''] = html.split('<details>')
    expect(now).toContain('Nothing unread.')
    expect(now).not.toContain('Nothing without review.')
    expect(formerly).toContain('Nothing without review.')
    expect(formerly).toContain('24 December 2026')
  })

  it('once withdrawn is claimed nowhere any more, and stays on record', async () => {
    const declarationId = await confirmed('The last one.')
    await db.delete(purge)
    await endHouseDeclaration(desk.as(admin), { declarationId })
    expect((await db.select().from(purge)).map(({ tag }) => tag)).toEqual([CHROME_TAG])
    const html = await text(ask())
    expect(html).toContain('declares nothing of this kind at present')
    expect(html.split('<details>')).toHaveLength(4)
    expect(html.split('<details>')[0]).not.toContain('The last one.')
    expect(await home()).not.toContain('/declaration')
    expect(await map()).not.toContain('/declaration')
    expect(await principles()).toBeNull()
  })
})
