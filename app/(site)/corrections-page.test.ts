import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import type { Package } from '@/newsroom/story/package'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note } from '@/testing/builders/package'
import { testDatabase } from '@/testing/database'
import { changeOn, correctOn, printOn, stands, stood, TOLD, WRONG } from './correcting-for-test'
import * as correctionsFeed from './corrections/feed.xml/route'
import * as feed from './feed.xml/route'
import { readCorrections, request } from './reading-for-test'
import * as front from './route'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date() })
const change = changeOn(desk)

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
})
afterAll(closeDatabase)

const out = async (was: Package) => printOn(desk)(await desk.approved(was))
const corrected = correctOn(desk)

const itemsIn = (xml: string): readonly string[] => xml.split('<item>').slice(1)

describe('the corrections page', () => {
  it('has every correction of its language, newest first, and nothing that is only an update', async () => {
    const ids = await out(stood('only-updated'))
    await change(
      ids,
      'update',
      stood('only-updated', {
        copy: copyOf('The library opens at 9:00 on Fridays.', 'Entry is free.', 'Dogs may come.'),
        note: note({ text: 'Now about dogs.' }),
      }),
    )
    await corrected('listed-old', { headline: 'Library tries late opening' })
    await corrected('listed-new')
    const html = await (await readCorrections()).text()
    expect(html.indexOf('/news/listed-new#change-1')).toBeGreaterThan(0)
    expect(html.indexOf('/news/listed-new#change-1')).toBeLessThan(html.indexOf('/news/listed-old#change-1'))
    expect(html).not.toContain('Now about dogs.')
    expect(await (await readCorrections('?lang=zh-Hans')).text()).toContain('目前没有更正')
  })

  it('is asked by kind, section and month, and for nothing no link of ours asks', async () => {
    const month = new Date(desk.clock.now.getTime() + 8 * 3_600_000).toISOString().slice(0, 7)
    const asked = async (query: string) => (await readCorrections(query)).status
    expect(await asked(`?kind=correction&month=${month}&section=news`)).toBe(200)
    for (const query of [
      '?kind=typo',
      '?kind=x',
      '?month=2026-13',
      '?month=1999-01',
      '?section=nowhere',
      '?section=culture',
    ])
      expect([query, await asked(query)]).toEqual([query, 404])
    expect(await (await readCorrections('?kind=retraction')).text()).not.toContain(WRONG)
  })

  it('is told to feeds: the note as its own item, the piece as the same item again (COR-19)', async () => {
    const ids = await out(stood('fed'))
    const guidOf = (xml: string) => itemsIn(xml).filter((item) => item.includes(`urn:uuid:${ids.storyId}`))
    const before = guidOf(await (await feed.GET(request('/feed.xml'))).text())
    await change(ids, 'correction', stands('fed'))
    const after = guidOf(await (await feed.GET(request('/feed.xml'))).text())
    expect([before.length, after.length]).toEqual([1, 1])
    expect(before[0]).not.toContain('[Correction]')
    expect(after[0]).toContain('[Correction] Library tries late opening')
    expect(after[0]).toContain(`${WRONG} It is ten.`)
    const own = await (await correctionsFeed.GET(request('/corrections/feed.xml'))).text()
    expect(itemsIn(own).filter((item) => item.includes('/news/fed#change-1'))).toHaveLength(1)
  })
})

describe('the front page', () => {
  it('has a line about what was seriously wrong, for a day and no longer', async () => {
    await corrected('grave', { note: { ...TOLD, severity: 'serious', place: 'top', wrong: 'We named the wrong man.' } })
    expect(await (await front.GET(request('/'))).text()).toContain(
      '<a href="/news/grave#change-1">We named the wrong man.</a>',
    )
    vi.useFakeTimers({ now: desk.clock.now.getTime() + 25 * 3_600_000, toFake: ['Date'] })
    expect(await (await front.GET(request('/'))).text()).not.toContain('We named the wrong man.')
    vi.useRealTimers()
  })
})
