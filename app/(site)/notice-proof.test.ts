import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { withdrawTemplate } from '@/commands/withdraw-template'
import { closeDatabase } from '@/db/connect'
import { disclaimerTemplate, disclaimerVersion } from '@/db/schema/disclaimers'
import { publication, publicationDisclaimer, purge } from '@/db/schema/publication'
import { noticeTag } from '@/newsroom/article/tags'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { wordingOn } from '@/testing/builders/wording'
import { chief, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { GET as notice } from './notices/[key]/[n]/route'
import { read, request } from './reading-for-test'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-11-24T10:00:00Z') })

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
})
afterAll(closeDatabase)

const ask = (key: string, n: number | string, query = '') =>
  notice(request(`/notices/${key}/${n}${query}`), { params: Promise.resolve({ key, n: String(n) }) })

const { templateId: idOf, submitted, approved } = wordingOn(desk)

describe('the public page of a notice version', () => {
  it('says its words in every language, its days and its hash, and no name', async () => {
    const answer = await ask('own-work', 1)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('surrogate-key')?.split(' ')).toContain(noticeTag('own-work'))
    const ofFirst = and(eq(disclaimerVersion.templateId, await idOf('own-work')), eq(disclaimerVersion.n, 1))
    const [version] = await db.select().from(disclaimerVersion).where(ofFirst)
    expect(html).toContain(version?.contentHash)
    for (const lang of ['en', 'zh-Hant', 'zh-Hans']) expect(html).toContain(`<section class="wording" lang="${lang}"`)
    expect(html).toContain('Written and approved by two different people')
    for (const { name } of [chief, legal]) expect(html).not.toContain(name)
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/)
  })

  it('speaks the language asked for, and knows no other', async () => {
    expect(await (await ask('own-work', 1, '?lang=zh-Hant')).text()).toContain('<html lang="zh-Hant">')
    expect((await ask('own-work', 1, '?lang=fr')).status).toBe(404)
  })

  it.each([0, '01', 'x', 99])('has one spelling a number, and nothing at %s', async (n) => {
    expect((await ask('own-work', n)).status).toBe(404)
  })

  it('tells a draft and a version in review from nothing by not one byte', async () => {
    await submitted('agency', 'Words that wait.')
    const [waiting, none] = [await ask('agency', 2), await ask('nothing-like-it', 2)]
    expect([waiting.status, none.status]).toEqual([404, 404])
    expect(await waiting.text()).toBe(await none.text())
  })

  it('names the newer version once there is one, and is forgotten by the caches then', async () => {
    expect(await (await ask('third-party', 1)).text()).not.toContain('/notices/third-party/2')
    await approved('third-party', 'New words.')
    expect((await db.select().from(purge)).map(({ tag }) => tag)).toContain(noticeTag('third-party'))
    expect(await (await ask('third-party', 1)).text()).toContain('href="/notices/third-party/2"')
    expect(await (await ask('third-party', 2)).text()).toContain('New words.')
  })

  it('stays readable after its template was withdrawn, and says since when it is no longer used', async () => {
    await submitted('press-release', 'Never approved.')
    await withdrawTemplate(desk.as(chief), { templateId: await idOf('press-release'), reason: 'Not public.' })
    const answer = await ask('press-release', 1)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('No longer used since')
    expect(html).not.toContain('Not public.')
    expect((await ask('press-release', 2)).status).toBe(404)
  })

  it('does not show readers what only the newsroom sees', async () => {
    await db.update(disclaimerTemplate).set({ placement: 'internal' }).where(eq(disclaimerTemplate.key, 'opinion'))
    expect((await ask('opinion', 1)).status).toBe(404)
  })
})

describe('a published page', () => {
  it('leads to the very version it carries, also after a newer one, without a changed byte of what was frozen (DISC-02)', async () => {
    const { storyId } = await desk.published(piece({ slug: 'carried' }))
    const frozen = async () => {
      const [page] = await db.select().from(publication).where(eq(publication.storyId, storyId))
      const carried = eq(publicationDisclaimer.publicationId, page?.id ?? '')
      return { page, notices: await db.select().from(publicationDisclaimer).where(carried) }
    }
    const [before, html] = [await frozen(), await (await read('carried')).text()]
    expect(html).toContain('href="/notices/own-work/1"')
    await approved('own-work', 'Other words.')
    expect(await frozen()).toEqual(before)
    expect(await (await read('carried')).text()).toBe(html)
  })
})
