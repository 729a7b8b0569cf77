import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note, piece } from '@/testing/builders/package'
import { testDatabase } from '@/testing/database'
import { changeOn, printOn, stands, stood, TOLD, WRONG } from './correcting-for-test'
import * as json from './corrections/feed.json/route'
import { read, readVersion, readVersions, request } from './reading-for-test'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date() })

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
})
afterAll(closeDatabase)

const NAME = 'Quillhaven'
const BY_RIGHT = note({
  ...TOLD,
  foundBy: 'case',
  wrong: 'An earlier version named a person.',
  right: 'They are not named.',
})

/** Named in the first two versions, taken out of the third at their demand, changed once more since. */
const redacted = async (slug: string) => {
  const named = (text: string) => copyOf(text, `Mr ${NAME} of the library said so.`, 'Entry is free.')
  const was = piece({ slug, copy: named('The library opens at 9:00 on Fridays.') })
  const ids = await printOn(desk)(await desk.approved(was))
  await changeOn(desk)(ids, 'correction', { ...was, copy: named('The library opens at 10:00 on Fridays.'), note: TOLD })
  return { ids, was }
}

describe('words taken out because somebody had a right to that', () => {
  it('are in no redline and no version readers can still open (COR-15)', async () => {
    const { ids, was } = await redacted('redacted')
    expect(await (await readVersion('redacted', 1)).text()).toContain(NAME)
    const newest = await latest(ids.storyId)
    const third = await changeOn(desk)(newest, 'correction', {
      ...was,
      copy: copyOf('The library opens at 10:00 on Fridays.', 'Entry is free.'),
      note: BY_RIGHT,
    })
    await changeOn(desk)(third, 'correction', {
      ...was,
      copy: copyOf('The library opens at 11:00 on Fridays.', 'Entry is free.'),
      note: note({ ...TOLD, wrong: 'We wrote ten.', right: 'It is eleven.' }),
    })
    for (const n of [1, 2]) expect((await readVersion('redacted', n)).status).toBe(404)
    const pages = await Promise.all([read('redacted'), readVersions('redacted'), readVersion('redacted', 3)])
    const texts = await Promise.all(pages.map((page) => page.text()))
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200])
    for (const text of texts) {
      expect(text).not.toContain(NAME)
      expect(text).not.toMatch(/href="[^"]*\/versions\/[12]"/)
    }
    expect(texts[0]).toContain('<ins')
    expect(texts[1]).toContain('This version is no longer shown.')
    expect(texts[2]).toContain('An earlier version named a person.')
  })

  it('are the only reason: other corrections leave what they changed to be looked up', async () => {
    const ids = await printOn(desk)(await desk.approved(stood('ordinary')))
    await changeOn(desk)(ids, 'correction', stands('ordinary'))
    expect((await readVersion('ordinary', 1)).status).toBe(200)
    expect(await (await readVersions('ordinary')).text()).toContain('/news/ordinary/versions/1')
  })
})

const latest = async (storyId: string) => {
  const newest = (await db.query.edition.findMany({ where: (row, { eq }) => eq(row.storyId, storyId) })).find(
    (row) => row.newest,
  )
  return { storyId, editionId: newest?.id ?? '' }
}

describe('the feed of corrections as JSON', () => {
  it('says what the RSS says, note by note', async () => {
    const answer = await json.GET(request('/corrections/feed.json'))
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    const feed: { version: string; feed_url: string; items: { id: string; url: string; summary: string }[] } =
      await answer.json()
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/)
    expect(feed.feed_url).toBe('https://news.example.com/corrections/feed.json')
    expect(feed.items.find(({ url: to }) => to.includes('/news/ordinary'))).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      summary: `${WRONG} It is ten.`,
    })
  })
})
