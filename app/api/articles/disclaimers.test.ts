import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { changeOn, printOn } from '@/app/(site)/correcting-for-test'
import { closeDatabase } from '@/db/connect'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note, piece } from '@/testing/builders/package'
import { wordingOn } from '@/testing/builders/wording'
import { admin, chief } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { GET } from './[section]/[slug]/disclaimers/route'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-03-02T02:00:00Z') })
const SECOND = 1_000

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
})
afterAll(closeDatabase)

const ask = (slug: string, at?: string | Date) => {
  const time = at instanceof Date ? at.toISOString() : at
  const query = time === undefined ? '' : `?at=${encodeURIComponent(time)}`
  const request = new Request(`https://news.example.com/api/articles/news/${slug}/disclaimers${query}`)
  return GET(request, { params: Promise.resolve({ section: 'news', slug }) })
}

const later = (at: Date, ms = SECOND) => new Date(at.getTime() + ms)

const told = note({
  severity: 'material',
  wrong: 'It said Friday.',
  right: 'It is Saturday.',
  text: '',
  place: 'bottom',
})
const wording = wordingOn(desk)

/** Published, and corrected an hour later, when the notice had other words. */
const corrected = async (slug: string): Promise<{ ids: Ids; t1: Date; t2: Date }> => {
  const was = piece({ slug, copy: copyOf('The cranes return on Friday.') })
  const ids = await printOn(desk)(await desk.approved(was))
  const t1 = desk.clock.now
  desk.clock.now = later(t1, 3_600_000)
  await wording.approved('own-work', `Words of ${slug}.`)
  const copy = copyOf('The cranes return on Saturday.')
  const next = await changeOn(desk)(ids, 'correction', { ...was, copy, note: told })
  return { ids: next, t1, t2: desk.clock.now }
}

const wordsAt = async (slug: string, at: Date) => {
  const { disclaimers } = await (await ask(slug, at)).json()
  return disclaimers.map(({ text }: { text: string }) => text)
}

describe('the notices of an article at a time', () => {
  it('are each set exactly as it stood (DISC-03)', async () => {
    const { ids, t1, t2 } = await corrected('twice')
    expect(t2.getTime()).toBeGreaterThan(t1.getTime() + SECOND)
    const ofStory = eq(publication.storyId, ids.storyId)
    const pages = await db.select().from(publication).where(ofStory).orderBy(publication.fromAt)
    expect(pages).toHaveLength(2)
    for (const [at, page] of [t1, t2].map((t, n) => [later(t), pages[n]] as const)) {
      const carried = eq(publicationDisclaimer.publicationId, page?.id ?? '')
      const frozen = await db.select().from(publicationDisclaimer).where(carried).orderBy(publicationDisclaimer.ord)
      const said = await (await ask('twice', at)).json()
      expect(said.publication).toMatchObject({ sha256: page?.hash, from: page?.fromAt.toISOString() })
      expect(said.disclaimers).toEqual(
        frozen.map(({ key, kind, versionN, locale, placement, text, variables, sha256 }) => ({
          ...{ key, kind, version: versionN, language: locale, placement, text, variables, sha256, hashVersion: 2 },
          about: `https://news.example.com/notices/${key}/${versionN}`,
        })),
      )
    }
    expect(await wordsAt('twice', later(t2))).toEqual(['Words of twice.'])
    expect(await wordsAt('twice', later(t1))).not.toEqual(['Words of twice.'])
  })

  it('are the new ones from the very millisecond on', async () => {
    const { t2 } = await corrected('edge')
    expect(await wordsAt('edge', later(t2, -1))).not.toEqual(['Words of edge.'])
    expect(await wordsAt('edge', t2)).toEqual(['Words of edge.'])
  })

  it('are none before it was first published', async () => {
    const { t1 } = await corrected('before')
    expect(await (await ask('before', later(t1, -1))).json()).toMatchObject({ publication: null, disclaimers: [] })
  })

  it('are none while it was down', async () => {
    const ids = await desk.published(piece({ slug: 'down-for-an-hour' }))
    const down = desk.clock.now
    await desk.must(chief, ids, 'withdraw', {
      category: 'consent',
      response: 'gone',
      explanation: 'Down.',
      reason: 'R.',
    })
    desk.clock.now = later(down, 3_600_000)
    await desk.must(admin, ids, 'reinstate', { reason: 'It may stand.' })
    expect(await wordsAt('down-for-an-hour', later(down))).toEqual([])
    expect(await wordsAt('down-for-an-hour', desk.clock.now)).toHaveLength(1)
  })
})

describe('a question that makes no sense', () => {
  it.each([undefined, 'yesterday', '2026-11-25', '2026-11-25T10:05:00', '2999-01-01T00:00:00Z'])(
    'is answered with the field that is wrong: %s',
    async (at) => {
      await desk.published(piece({ slug: `asked-${String(at).replaceAll(/\W/g, '').toLowerCase()}` }))
      const answer = await ask(`asked-${String(at).replaceAll(/\W/g, '').toLowerCase()}`, at)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toEqual({ error: { field: 'at', message: expect.stringMatching(/\w/) } })
    },
  )
})

describe('an article that is not there', () => {
  it('is told from a draft by not one byte', async () => {
    await desk.approved(piece({ slug: 'still-a-draft' }))
    const [draft, none] = [await ask('still-a-draft', desk.clock.now), await ask('nothing-here', desk.clock.now)]
    expect([draft.status, none.status]).toEqual([404, 404])
    expect(await draft.text()).toBe(await none.text())
  })

  it.each([
    ['gone', 410],
    ['legal', 451],
    ['tombstone', 410],
  ] as const)('closes its past with its page: %s', async (response, status) => {
    const { ids, t1 } = await corrected(`closed-${response}`)
    const down = { category: 'consent', response, explanation: 'Down.', reason: 'R.' } as const
    await desk.must(chief, ids, 'withdraw', { ...down, ...(response === 'legal' ? { blockedBy: 'The court' } : {}) })
    const answer = await ask(`closed-${response}`, later(t1))
    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toMatch(/own-work|cranes/)
  })

  it('does not tell of a version from before words were taken out by right, and of those since it does', async () => {
    const was = piece({ slug: 'by-right', copy: copyOf('Mr Quillhaven of the library said so.') })
    const ids = await printOn(desk)(await desk.approved(was))
    const named = desk.clock.now
    desk.clock.now = later(named, 3_600_000)
    const byRight = { ...told, foundBy: 'case', wrong: 'It named a person.', right: 'They are not named.' } as const
    await changeOn(desk)(ids, 'correction', { ...was, copy: copyOf('The library said so.'), note: byRight })
    expect((await ask('by-right', later(named))).status).toBe(410)
    expect((await ask('by-right', desk.clock.now)).status).toBe(200)
  })

  it('closes it too when it was killed', async () => {
    const { ids, t1 } = await corrected('killed')
    await desk.must(chief, ids, 'kill', { reason: 'Wrong.', publicNotice: 'Removed.' })
    expect((await ask('killed', later(t1))).status).toBe(410)
  })
})
