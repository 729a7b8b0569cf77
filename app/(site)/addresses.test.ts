import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import * as feed from './feed.xml/route'
import { read, readCard, request } from './reading-for-test'
import { byLinWei, renamingOn } from './renaming-for-test'
import * as front from './route'

const { db, url } = await testDatabase()
const desk = deskOn(db)
const rename = renamingOn(desk)

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
})

afterAll(closeDatabase)

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
