import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { media } from '@/db/schema/media'
import { LOCALES } from '@/newsroom/language/locales'
import type { Package } from '@/newsroom/story/package'
import { RESPONSES } from '@/newsroom/workflow/takedown'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note, piece } from '@/testing/builders/package'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import * as correctionsFeed from './corrections/feed.xml/route'
import * as feed from './feed.xml/route'
import * as file from './media/[...path]/route'
import {
  read,
  readCard,
  readCorrections,
  readPerson,
  readSection,
  readTopic,
  readVersion,
  readVersions,
  request,
} from './reading-for-test'
import * as front from './route'
import * as sitemap from './sitemap.xml/route'

vi.mock('@/app/viewer', () => ({ viewer: async () => null }))
vi.mock('next/headers', () => ({ cookies: async () => ({ get: () => undefined }) }))

const { db, url } = await testDatabase()
const desk = deskOn(db)

const CANARY = 'Zwitscherling'
const DATE = '2026-03-02T02:00:00Z'

const pictureOf = (n: number): string => `e0000000-0000-4000-8000-${String(n).padStart(12, '0')}`
let pictures = 0

/** A piece that says the canary wherever a piece can say anything, with a picture of its own. */
const secret = async (slug: string, more: Partial<Package> = {}): Promise<Package> => {
  pictures += 1
  const id = pictureOf(pictures)
  const rendition = { format: 'jpeg', width: 1, height: 1, path: `${id}/1.jpg`, bytes: 1 } as const
  const row = { id, sha256: 'x', fileName: `${CANARY}.jpg`, width: 1, height: 1, renditions: [rendition] }
  await db.insert(media).values({ ...row, uploadedBy: reporter.id, uploadedAt: new Date(DATE) })
  const said = { headline: CANARY, kicker: CANARY, standfirst: CANARY, summary: CANARY, copy: copyOf(CANARY) }
  const byline = [{ name: CANARY, personId: reporter.id }]
  const leadImage = { mediaId: id, alt: CANARY, decorative: false, caption: CANARY, credit: CANARY }
  return piece({ ...said, byline, leadImage, slug, ...more })
}

/** Words that had to go, by right: the change is told of, and the words are not shown again. */
const OWED = note({
  severity: 'serious',
  foundBy: 'case',
  wrong: 'It named the wrong person.',
  right: 'It names nobody.',
})

/** Each way in which a piece is taken down, with an answer that says nothing of it. */
const withdrawn = Object.fromEntries(
  RESPONSES.map((response): [string, (pkg: Package) => Promise<Ids>] => [
    response,
    async (pkg) => {
      const ids = await desk.published(pkg)
      const to = { redirectTo: '/news/superseded', blockedBy: 'The district court' }
      const answer = { response, category: 'consent', explanation: 'Taken down on request.', ...to } as const
      await desk.must(chief, ids, 'withdraw', { ...answer, reason: CANARY })
      return ids
    },
  ]),
)

/** Each way in which a piece is not public, or not any more. */
const WAYS: Readonly<Record<string, (pkg: Package) => Promise<Ids>>> = {
  draft: (pkg) => desk.written(pkg),
  filed: (pkg) => desk.filed(pkg),
  'sent-back': async (pkg) => {
    const ids = await desk.filed(pkg)
    await desk.must(editor, ids, 'sendBack', { comment: CANARY })
    return ids
  },
  approved: (pkg) => desk.approved(pkg),
  spiked: async (pkg) => {
    const ids = await desk.filed(pkg)
    await desk.must(editor, ids, 'spike', { reason: CANARY })
    return ids
  },
  scheduled: async (pkg) => {
    const ids = await desk.approved(pkg)
    await desk.must(chief, ids, 'schedule', { publishAt: { date: '2026-04-02', time: '10:00', zone: 'Asia/Taipei' } })
    return ids
  },
  ...withdrawn,
  killed: async (pkg) => {
    const ids = await desk.published(pkg)
    await desk.must(chief, ids, 'kill', { reason: CANARY, publicNotice: 'Removed on legal advice.' })
    return ids
  },
  superseded: async (pkg) => {
    const ids = await desk.published(pkg)
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'correction' })
    const own = { ...ids, editionId: next.editionId }
    await desk.save(reporter, own, piece({ slug: pkg.slug, headline: 'Put right', note: OWED }))
    await desk.must(reporter, own, 'file')
    await desk.approve(own)
    await desk.must(chief, own, 'publish')
    return own
  },
  'in-work-again': async (pkg) => {
    const ids = await desk.published(piece({ slug: pkg.slug, headline: 'As it was' }))
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    await desk.save(reporter, { ...ids, editionId: next.editionId }, pkg)
    return ids
  },
}

const slugs = Object.keys(WAYS)

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  // Where readers are sent on to has to stand before anything is taken down.
  const first = ['superseded', ...slugs.filter((slug) => slug !== 'superseded')]
  for (const slug of first) await WAYS[slug]?.(await secret(slug))
})
afterAll(closeDatabase)

/** All that anybody can ask for, in every language of the house. */
const everyAnswer = async (): Promise<readonly Response[]> => {
  const articles = slugs.flatMap((slug) => [read(slug), readCard(slug), readVersions(slug)])
  const versions = slugs.filter((slug) => slug !== 'superseded').map((slug) => readVersion(slug, 1))
  const lists = LOCALES.flatMap((lang) => [
    front.GET(request(`/?lang=${lang}`)),
    feed.GET(request(`/feed.xml?lang=${lang}`)),
    readSection('news', `?lang=${lang}`),
    readCorrections(`?lang=${lang}`),
    correctionsFeed.GET(request(`/corrections/feed.xml?lang=${lang}`)),
  ])
  const shelves = [readTopic('city'), readPerson(reporter.slug), sitemap.GET(request('/sitemap.xml'))]
  return Promise.all([...articles, ...versions, ...lists, ...shelves])
}

describe('what is not public', () => {
  it('is said by no public answer, in its bytes or its headers (WF-01)', async () => {
    const answers = await everyAnswer()
    expect(answers.length).toBe(slugs.length * 4 - 1 + LOCALES.length * 5 + 3)
    for (const answer of answers) {
      expect(`${await answer.text()} ${JSON.stringify([...answer.headers])}`).not.toContain(CANARY)
    }
  })

  it('has no address of its own, beside the notice of what was killed', async () => {
    const status = async (slug: string) => (await read(slug)).status
    const found = await Promise.all(slugs.map(async (slug) => [slug, await status(slug)]))
    expect(Object.fromEntries(found)).toEqual({
      ...{ draft: 404, filed: 404, 'sent-back': 404, approved: 404, spiked: 404 },
      ...{ scheduled: 404, killed: 410, superseded: 200, 'in-work-again': 200 },
      ...{ gone: 410, legal: 451, redirect: 301, tombstone: 200 },
    })
  })

  it('shows none of its pictures, whose files are as absent as any', async () => {
    const bytes = async (path: string) => {
      const answer = await file.GET(request(`/media/${path}`), { params: Promise.resolve({ path: path.split('/') }) })
      return [answer.status, await answer.text(), [...answer.headers]]
    }
    const none = await bytes(`${pictureOf(999)}/1.jpg`)
    expect(none[0]).toBe(404)
    for (let n = 1; n <= pictures; n += 1) expect(await bytes(`${pictureOf(n)}/1.jpg`)).toEqual(none)
  })
})

it('says the canary as soon as it is published: the test would hear it', async () => {
  await desk.published(await secret('sung'))
  const answers = [await read('sung'), await readCard('sung'), await front.GET(request('/'))]
  for (const answer of answers) expect(await answer.text()).toContain(CANARY)
})
