import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { MakeMove } from '@/commands/make-move'
import { closeDatabase } from '@/db/connect'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note, piece } from '@/testing/builders/package'
import { admin, chief } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { changeOn, printOn } from './correcting-for-test'
import * as feed from './feed.xml/route'
import { read, readCard, readCorrections, readSection, readVersion, readVersions, request } from './reading-for-test'
import * as front from './route'
import * as sitemap from './sitemap.xml/route'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date() })

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
})
afterAll(closeDatabase)

const SAID = 'Taken down at the request of a person named in it.'
const DOWN = { category: 'consent', response: 'gone', explanation: SAID, reason: 'She asked us to.' } as const

/** In print, and corrected once, so that it has an earlier version. */
const inPrint = async (slug: string): Promise<Ids> => {
  const was = piece({ slug, headline: `Regretted ${slug}`, copy: copyOf('The library opens at 9:00 on Fridays.') })
  const told = note({ severity: 'material', wrong: `Wrong in ${slug}.`, right: 'Right.', text: '', place: 'bottom' })
  const ids = await printOn(desk)(await desk.approved(was))
  return changeOn(desk)(ids, 'correction', {
    ...was,
    copy: copyOf('The library opens at 10:00 on Fridays.'),
    note: told,
  })
}

const down = async (slug: string, more: Partial<MakeMove> = {}): Promise<Ids> => {
  const ids = await inPrint(slug)
  await desk.must(chief, ids, 'withdraw', { ...DOWN, ...more })
  return ids
}

describe('an article that was taken down (WF-25)', () => {
  it('is gone, with a word of explanation', async () => {
    await down('gone')
    const answer = await read('gone')
    expect(answer.status).toBe(410)
    const html = await answer.text()
    expect(html).toContain('This article was taken down')
    expect(html).toContain(SAID)
    expect(html).toContain('content="noindex"')
    expect(html).not.toMatch(/Regretted|She asked/)
  })

  it('is barred by law, naming who demanded it, and who does the barring (RFC 7725)', async () => {
    await down('barred', { response: 'legal', blockedBy: 'The district court of the harbour' })
    const answer = await read('barred')
    expect(answer.status).toBe(451)
    expect(answer.headers.get('link')).toBe('<https://news.example.com/>; rel="blocked-by"')
    expect(await answer.text()).toContain('On whose demand: The district court of the harbour')
  })

  it('sends readers on', async () => {
    await inPrint('target')
    await down('sent-on', { response: 'redirect', redirectTo: '/news/target' })
    const answer = await read('sent-on')
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe('/news/target')
  })

  it('leaves a tombstone that says what stood there, for nobody’s search results', async () => {
    await down('tombstone', { response: 'tombstone' })
    const answer = await read('tombstone')
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('An article stood here')
    expect(html).toMatch(/Published in News on \d+ \w+ \d{4}\./)
    expect(html).toContain('content="noindex"')
    expect(html).not.toContain('rel="canonical"')
    expect((await readCard('tombstone')).status).toBe(410)
  })

  it('is closed with all its versions and its card', async () => {
    await down('closed')
    for (const answer of [await readCard('closed'), await readVersions('closed'), await readVersion('closed', 1)]) {
      expect(answer.status).toBe(410)
      expect(await answer.text()).not.toContain('Regretted')
    }
  })

  it('is kept by shared caches as briefly as other answers like it, under the tag that purges it', async () => {
    const ids = await down('kept')
    const answer = await read('kept')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=5')
    expect(answer.headers.get('surrogate-key')).toContain(`st-${ids.storyId}`)
  })

  it('is in no list, feed or map, and feeds say that it is gone (COR-14)', async () => {
    const ids = await down('nowhere')
    for (const answer of [await front.GET(request('/')), await readSection('news')]) {
      expect(await answer.text()).not.toContain('nowhere')
    }
    expect(await (await sitemap.GET(request('/sitemap.xml'))).text()).not.toContain('nowhere')
    const xml = await (await feed.GET(request('/feed.xml'))).text()
    expect(xml).not.toContain('/news/nowhere')
    expect(xml).toContain(
      `<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:uuid:${ids.storyId}"`,
    )
  })

  it('is owned up to on the corrections page in the words readers get, unless the law forbids', async () => {
    await down('owned', { explanation: 'We should not have printed it.' })
    await down('unnamed', { response: 'legal', blockedBy: 'A court', explanation: 'Barred by order.' })
    await down('expired', { category: 'expired', explanation: 'Its time was over.' })
    const html = await (await readCorrections('?kind=withdrawal')).text()
    expect(html).toContain('We should not have printed it.')
    expect(html).toContain('href="/news/owned"')
    expect(html).not.toMatch(/Barred by order|Its time was over|Regretted/)
    expect(await (await readCorrections()).text()).not.toContain('Wrong in owned.')
  })

  it('is back as it was once it is reinstated: page, feeds, and the notes of its changes', async () => {
    const ids = await down('back')
    const reason = { reason: 'The court decided otherwise.' }
    desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
    await desk.must(admin, ids, 'reinstate', reason)
    expect((await read('back')).status).toBe(200)
    expect((await readVersion('back', 1)).status).toBe(200)
    const xml = await (await feed.GET(request('/feed.xml'))).text()
    expect(xml).toContain('/news/back')
    expect(xml).not.toContain(`ref="urn:uuid:${ids.storyId}"`)
    expect(await (await readCorrections()).text()).toContain('Wrong in back.')
  })
})

it('a killed article is owned up to with its notice and none of its words', async () => {
  const ids = await inPrint('killed')
  await desk.must(chief, ids, 'kill', { reason: 'Invented.', publicNotice: 'It was invented. We are sorry.' })
  const html = await (await readCorrections('?kind=withdrawal')).text()
  expect(html).toContain('It was invented. We are sorry.')
  expect(html).not.toContain('Regretted killed')
  expect((await readVersion('killed', 1)).status).toBe(410)
})
