import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { restoreRevision } from '@/commands/restore-revision'
import { changeStories } from '@/commands/work/change-stories'
import { duplicateStory } from '@/commands/work/duplicate-story'
import { flagLegal } from '@/commands/work/flag-legal'
import { flagMajor } from '@/commands/work/flag-major'
import { followUpStory } from '@/commands/work/follow-up-story'
import { saveFilter } from '@/commands/work/lists/save-filter'
import { moveStory } from '@/commands/work/move-story'
import { setDeadline } from '@/commands/work/set-deadline'
import { setEmbargo } from '@/commands/work/set-embargo'
import { closeDatabase } from '@/db/connect'
import { purge } from '@/db/schema/publication'
import { revision } from '@/db/schema/story'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, chief, contributor, DESK, editor, OTHER_DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import * as feed from './feed.xml/route'
import { read, readSection, request } from './reading-for-test'
import * as front from './route'
import * as sitemap from './sitemap.xml/route'

vi.mock('@/app/viewer', () => ({ viewer: async () => null }))

const { db, url } = await testDatabase()
const desk = deskOn(db)

let live: Ids
let next: Ids
let waiting: Ids

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  live = await desk.published(piece({ slug: 'live', headline: 'As readers have it' }))
  const opened = await desk.must(reporter, live, 'startNext', { kind: 'update' })
  next = { ...live, editionId: opened.editionId }
  await desk.save(reporter, next, piece({ slug: 'live', headline: 'As it may become' }))
  waiting = await desk.approved(piece({ slug: 'waiting', headline: 'Approved and waiting' }))
})
afterAll(closeDatabase)

/** All that readers get, byte for byte, with the tags a cache compares; and what was told to the caches. */
const everyByte = async (): Promise<readonly unknown[]> => {
  const answers = await Promise.all([
    read('live'),
    read('waiting'),
    readSection('news'),
    front.GET(request('/')),
    feed.GET(request('/feed.xml')),
    sitemap.GET(request('/sitemap.xml')),
  ])
  const said = await Promise.all(
    answers.map(async (answer) => [answer.status, answer.headers.get('etag'), await answer.text()]),
  )
  return [...said, await db.$count(purge)]
}

const oldest = async (): Promise<string> => {
  const [row] = await db
    .select({ id: revision.id })
    .from(revision)
    .where(eq(revision.editionId, live.editionId))
    .orderBy(desc(revision.seq))
  return row?.id ?? ''
}

const many = (change: Parameters<typeof changeStories>[1][number]['change']) =>
  changeStories(
    desk.as(admin),
    [live, waiting].map(({ storyId }) => ({ storyId, change })),
  )

const WORK: Readonly<Record<string, () => Promise<{ readonly ok: boolean }>>> = {
  'restoring an earlier text': async () => restoreRevision(desk.as(editor), { ...next, revisionId: await oldest() }),
  duplicating: () => duplicateStory(desk.as(chief), { ...live, deskId: DESK, slugline: 'copy' }),
  'following up': () => followUpStory(desk.as(chief), { ...live, deskId: DESK, slugline: 'what then' }),
  'giving many away': () => many({ do: 'assign', assigneeId: contributor.id, note: 'Yours.' }),
  'dating many': () => many({ do: 'deadline', deadline: { date: '2026-04-01', time: '09:00', zone: 'UTC' } }),
  'ranking many': () => many({ do: 'priority', priority: 'urgent' }),
  'moving many to another desk': () => many({ do: 'desk', deskId: OTHER_DESK }),
  'moving one back': () => moveStory(desk.as(admin), { ...live, deskId: DESK }),
  'setting a deadline': () => setDeadline(desk.as(editor), { ...live, deadline: null }),
  'asking legal': () => flagLegal(desk.as(editor), { ...live, reason: 'A name.' }),
  'marking a major topic': () => flagMajor(desk.as(editor), live),
  'an embargo on the next edition': () =>
    setEmbargo(desk.as(editor), { ...live, until: 'indefinite', source: 'The Journal', reason: 'Agreed.' }),
  'keeping a list': () => saveFilter(desk.as(editor), { name: 'Live', query: 'state=published' }),
}

describe.each(Object.entries(WORK))('%s', (_, work) => {
  it('changes no byte that readers get', async () => {
    const before = await everyByte()
    expect((await work()).ok).toBe(true)
    expect(await everyByte()).toEqual(before)
  })
})

it('would see a byte that changes', async () => {
  const before = await everyByte()
  await desk.published(piece({ slug: 'news-today', headline: 'Something new' }))
  expect(await everyByte()).not.toEqual(before)
})
