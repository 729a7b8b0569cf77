import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startImport } from '@/commands/imports/start-import'
import { takeIn } from '@/commands/imports/take-in'
import { restoreRevision } from '@/commands/restore-revision'
import { changeStories } from '@/commands/work/change-stories'
import { duplicateStory } from '@/commands/work/duplicate-story'
import { followUpStory } from '@/commands/work/follow-up-story'
import { closeDatabase } from '@/db/connect'
import { revisions } from '@/db/queries/history'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Result } from '@/newsroom/result'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note, piece } from '@/testing/builders/package'
import { admin, chief, DESK, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import * as correctionsFeed from './corrections/feed.xml/route'
import * as feed from './feed.xml/route'
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
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)
const SLUGS = ['live', 'twice', 'corrected', 'taken-down', 'draft', 'spiked', 'filed', 'approved', 'next']

let stories: Readonly<Record<'live' | 'next' | 'spiked' | 'filed' | 'approved' | 'draft', Ids>>

const text = (slug: string, more: Parameters<typeof piece>[0] = {}) =>
  piece({ slug, byline: [{ name: reporter.name, personId: reporter.id }], ...more })

/** Readers have four pieces, one of them corrected and one taken down; the desk has others in every kind of work. */
const openSite = async (): Promise<typeof stories> => {
  const live = await desk.published(text('live'))
  const first = await desk.published(text('corrected', { copy: copyOf('It opens at nine.') }))
  const second = { ...first, ...(await desk.must(reporter, first, 'startNext', { kind: 'update' })) }
  const added = {
    copy: copyOf('It opens at nine.', 'Entry is free.'),
    note: note({ text: 'Now with prices.', place: 'bottom' }),
  }
  await desk.save(reporter, second, text('corrected', added))
  await desk.must(reporter, second, 'file')
  await desk.approve(second)
  await desk.must(chief, second, 'publish')
  const down = await desk.published(text('taken-down'))
  const gone = { category: 'error', response: 'tombstone', explanation: 'It was wrong.', reason: 'Wrong.' } as const
  await desk.must(chief, down, 'withdraw', gone)
  const base = await desk.published(text('next'))
  const next = { ...base, ...(await desk.must(reporter, base, 'startNext', { kind: 'update' })) }
  await desk.save(reporter, next, text('next', { headline: 'Not out yet' }))
  const spiked = await desk.filed(text('spiked'))
  await desk.must(editor, spiked, 'spike', { reason: 'Not needed.' })
  const [filed, approved] = [await desk.filed(text('filed')), await desk.approved(text('approved'))]
  return { live, next, spiked, filed, approved, draft: await desk.written(text('draft')) }
}

/** Everything a reader or a machine can ask for, word for word, with its headers. */
const everyAnswer = async (): Promise<readonly string[]> => {
  const pages = SLUGS.flatMap((slug) => [read(slug), readCard(slug), readVersions(slug), readVersion(slug, 1)])
  const lists = [
    front.GET(request('/')),
    readSection('news'),
    readTopic('city'),
    readPerson(reporter.slug),
    readCorrections(),
    feed.GET(request('/feed.xml')),
    correctionsFeed.GET(request('/corrections/feed.xml')),
    sitemap.GET(request('/sitemap.xml')),
  ]
  const answers = await Promise.all([...pages, ...lists])
  return Promise.all(
    answers.map(async (one) => `${one.status} ${JSON.stringify([...one.headers])} ${await one.text()}`),
  )
}

const oldest = async ({ storyId }: Ids): Promise<string> =>
  (await revisions(db, editor, storyId, null)).items.at(-1)?.id ?? ''

/** All that brings text to or back to a story without the verb publish; by whoever may do the most. */
const DEEDS: Readonly<Record<string, () => Promise<Result<unknown> | { readonly ok: boolean }>>> = {
  'restoring a version of a live piece’s next edition': async () =>
    restoreRevision(desk.as(admin), { ...stories.next, revisionId: await oldest(stories.next) }),
  'restoring a version of a draft': async () =>
    restoreRevision(desk.as(admin), { ...stories.draft, revisionId: await oldest(stories.draft) }),
  'restoring a version of an approved piece': async () =>
    restoreRevision(desk.as(admin), { ...stories.approved, revisionId: await oldest(stories.approved) }),
  'duplicating a live piece': () =>
    duplicateStory(desk.as(admin), { ...stories.live, deskId: DESK, slugline: 'live again' }),
  'following up a live piece': () =>
    followUpStory(desk.as(admin), { ...stories.live, deskId: DESK, slugline: 'live, next day' }),
  'changing many at once': () =>
    changeStories(
      desk.as(admin),
      Object.values(stories).map(({ storyId }) => ({ storyId, change: { do: 'priority', priority: 'urgent' } })),
    ),
  'giving many to somebody': () =>
    changeStories(
      desk.as(admin),
      Object.values(stories).map(({ storyId }) => ({
        storyId,
        change: { do: 'assign', assigneeId: editor.id, note: '' },
      })),
    ),
  'bringing back what was dropped': () => desk.move(admin, stories.spiked, 'unspike'),
  'starting the next edition of a live piece': () =>
    desk.move(admin, stories.live, 'startNext', { kind: 'correction' }),
  'writing in the next edition of a live piece': () =>
    desk.save(admin, stories.next, text('next', { headline: 'Still not out' })),
  'taking pieces in from a file': async () => {
    const told = { language: 'en', headline: 'Quite another', section: 'news', copy: ['Quite another text.'] }
    const pieces = [told, { ...told, slug: 'live' }, { ...told, slug: 'corrected' }]
    const begun = await startImport(desk.as(admin), {
      ...{ id: randomUUID(), deskId: DESK, fileName: 'pieces.json' },
      text: JSON.stringify({ format: 'stet-pieces/1', pieces }),
    })
    await takeIn({ ...desk.as(admin), actor: SYSTEM }, { stopped: () => false, brokeDown: (no) => Promise.reject(no) })
    return begun
  },
  'recalling a piece from review': () => desk.move(admin, stories.filed, 'recall'),
}

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  stories = await openSite()
})
afterAll(closeDatabase)

describe('what is no publishing (WF-08)', () => {
  it.each(Object.entries(DEEDS))('%s changes no byte of what readers get', async (_what, act) => {
    const [answers, written] = [await everyAnswer(), await fingerprint(db)]
    clock.now = new Date(clock.now.getTime() + 60_000)
    expect(await act()).toMatchObject({ ok: true })
    expect(await fingerprint(db)).not.toBe(written)
    expect(await everyAnswer()).toEqual(answers)
  })
})

it('publishing does: the answers would show it', async () => {
  const before = await everyAnswer()
  await desk.published(text('draft-of-its-own'))
  const changed = (await everyAnswer()).filter((answer, place) => answer !== before[place])
  // Front, section, topic, person, feed, sitemap: all but the corrections and the pages of other pieces.
  expect(changed.length).toBeGreaterThanOrEqual(6)
})
