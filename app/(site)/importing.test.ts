import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startImport } from '@/commands/imports/start-import'
import { takeIn } from '@/commands/imports/take-in'
import { closeDatabase } from '@/db/connect'
import { importPage } from '@/db/queries/imports/import-page'
import { SYSTEM } from '@/newsroom/people/actor'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { chief, DESK, editor } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import * as correctionsFeed from './corrections/feed.xml/route'
import * as feed from './feed.xml/route'
import { read, readCorrections, readPerson, readSection, readTopic, readVersions, request } from './reading-for-test'
import * as front from './route'
import * as sitemap from './sitemap.xml/route'

vi.mock('@/app/viewer', () => ({ viewer: async () => null }))
vi.mock('next/headers', () => ({ cookies: async () => ({ get: () => undefined }) }))

const { db, url } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)

const LIVE = 200
const SLUGS = Array.from({ length: LIVE }, (_, index) => `article-${index + 1}`)
const sentence = (n: number) => `The hall holds ${n + 100} people and opens at nine.`

/** A letter put right in every fourth; another number in every other. */
const isSlip = (n: number) => n % 4 === 0
const changed = (n: number) => (isSlip(n) ? sentence(n).replace('people', 'poeple') : sentence(n + 1_000))

const pages = async (): Promise<readonly Response[]> => {
  const answers: Response[] = []
  // As many at once as there are connections.
  for (let n = 0; n < LIVE; n += 5) {
    answers.push(...(await Promise.all(SLUGS.slice(n, n + 5).map((slug) => read(slug)))))
  }
  return answers
}

const everyAnswer = async (): Promise<readonly string[]> => {
  const answers = [
    ...(await pages()),
    await readVersions('article-1'),
    await front.GET(request('/')),
    await readSection('news'),
    await readTopic('city'),
    await readPerson(chief.slug),
    await readCorrections(),
    await feed.GET(request('/feed.xml')),
    await correctionsFeed.GET(request('/corrections/feed.xml')),
    await sitemap.GET(request('/sitemap.xml')),
  ]
  return Promise.all(
    answers.map(async (one) => `${one.status} ${JSON.stringify([...one.headers])} ${await one.text()}`),
  )
}

const file = JSON.stringify({
  format: 'stet-pieces/1',
  pieces: SLUGS.map((slug, n) => ({
    language: 'en',
    headline: 'Library tries late opening',
    section: 'news',
    slug,
    copy: [changed(n)],
  })),
})

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  for (const [n, slug] of SLUGS.entries()) await desk.published(piece({ slug, copy: copyOf(sentence(n)) }))
}, 120_000)
afterAll(closeDatabase)

it('taking in 200 changed articles runs the guard on each, lists what it holds, and changes no public byte (COR-22, WF-08)', async () => {
  const [before, written] = [await everyAnswer(), await fingerprint(db)]
  const importId = randomUUID()
  clock.now = new Date(clock.now.getTime() + 60_000)
  const asked = { id: importId, deskId: DESK, fileName: 'changed.json', text: file }
  expect(await startImport(desk.as(chief), asked)).toMatchObject({ ok: true })
  await takeIn(
    { db, actor: SYSTEM, now: () => clock.now, newId: randomUUID },
    { stopped: () => false, brokeDown: (fault) => Promise.reject(fault) },
  )

  const slips = SLUGS.filter((_, n) => isSlip(n)).length
  const summary = await importPage(db, chief, { importId, outcome: 'held', after: null, size: LIVE })
  expect(summary?.entry).toMatchObject({
    doneAt: clock.now,
    counts: { changed: slips, held: LIVE - slips, refused: 0 },
  })
  expect(summary?.lines).toHaveLength(LIVE - slips)
  for (const { n, held } of summary?.lines ?? []) {
    expect(held).toMatchObject([{ field: 'copy', key: 'unrecorded', values: { passage: changed(n - 1) } }])
  }

  expect(await fingerprint(db)).not.toBe(written)
  expect(await everyAnswer()).toEqual(before)
}, 120_000)

it('what the guard holds does not pass review before somebody says what it is', async () => {
  const page = await importPage(db, chief, { importId: await onlyImport(), outcome: 'held', after: null, size: 1 })
  const storyId = page?.lines[0]?.storyId ?? ''
  const ids = { storyId, editionId: await newestOf(storyId) }
  await desk.must(chief, ids, 'file')
  await desk.look(editor, ids)
  expect(await desk.move(editor, ids, 'approve')).toMatchObject({
    ok: false,
    refusal: { kind: 'notReady', issues: expect.arrayContaining([expect.objectContaining({ key: 'unrecorded' })]) },
  })
})

const onlyImport = async () => (await db.query.storyImport.findFirst())?.id ?? ''

const newestOf = async (storyId: string) =>
  (
    await db.query.edition.findFirst({
      where: (row, { and, eq }) => and(eq(row.storyId, storyId), eq(row.newest, true)),
    })
  )?.id ?? ''
