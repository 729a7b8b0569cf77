import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { talkingOn } from '@/testing/builders/talk'
import { atOtherDesk, chief, contributor, editor, type Player, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { signedInAs } from '@/testing/signed-in'
import { cardMovesAction } from './(desk)/desk/board/actions'
import { rescheduleAtHandAction } from './(desk)/desk/calendar/actions'
import ComparePage from './(desk)/desk/stories/[id]/history/compare/page'
import HistoryPage from './(desk)/desk/stories/[id]/history/page'
import NoticesThenPage from './(desk)/desk/stories/[id]/notices/page'
import StoryPage from './(desk)/desk/stories/[id]/page'
import PreviewLinksPage from './(desk)/desk/stories/[id]/preview/links/page'
import PreviewPage from './(desk)/desk/stories/[id]/preview/page'
import ReviewPage from './(desk)/desk/stories/[id]/review/page'
import { findThreadAction, mentionableAction, moreTalkAction } from './(desk)/desk/stories/[id]/talk-actions'
import TimelinePage from './(desk)/desk/stories/[id]/timeline/page'
import { searchStories } from './(desk)/search-actions'

const { jar } = vi.hoisted(() => ({ jar: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-stet-path': '/desk/stories' }),
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) }),
}))
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }))
vi.mock('@/platform/log', () => ({ log: () => ({ warn: () => undefined }) }))

const { db, url } = await testDatabase()
const desk = talkingOn(db)
const elsewhere = { ...atOtherDesk(chief), id: randomUUID(), email: 'culture@example.com', slug: 'culture-chief' }
const roleless = { ...withoutRoles(reporter), id: randomUUID(), email: 'former@example.com', slug: 'former' }

const STRANGERS = {
  'the chief of another desk': elsewhere,
  'a contributor who was not given it': contributor,
  'somebody whose roles are gone': roleless,
} as const

type Named = { readonly storyId: string; readonly editionId: string; readonly threadId: string }
type Ask = (named: Named) => Promise<unknown>

const of = (named: Named, searchParams: Readonly<Record<string, unknown>> = {}) => ({
  params: Promise.resolve({ id: named.storyId }),
  searchParams: Promise.resolve(searchParams),
})

const PAGES: Readonly<Record<string, Ask>> = {
  'the story': (named) => StoryPage(of(named)),
  'the review': (named) => ReviewPage(of(named)),
  'the versions': (named) => HistoryPage(of(named)),
  'a comparison': (named) => ComparePage(of(named, { a: randomUUID(), b: randomUUID() })),
  'the timeline': (named) => TimelinePage(of(named)),
  'the notices of a moment': (named) => NoticesThenPage(of(named)),
  'the preview': (named) => PreviewPage(of(named)),
  'the preview of any version': (named) => PreviewPage(of(named, { edition: '1', seq: '2' })),
  'the links for people outside': (named) => PreviewLinksPage(of(named)),
}

const CALLS: Readonly<Record<string, Ask>> = {
  'more of its talk': ({ storyId }) => moreTalkAction({ storyId, cursor: '' }),
  'a thread of its talk': ({ storyId, threadId }) => findThreadAction({ storyId, threadId }),
  'who may be called on it': ({ storyId }) => mentionableAction({ storyId, search: '' }),
  'its ways on the board': ({ storyId, editionId }) => cardMovesAction({ storyId, editionId }),
  'another time for it': ({ storyId }) => rescheduleAtHandAction({ storyId }),
  'a search for it': ({ storyId }) => searchStories(storyId),
}

const MISSING = 'NEXT_HTTP_ERROR_FALLBACK;404'
const absent = (): Named => ({ storyId: randomUUID(), editionId: randomUUID(), threadId: randomUUID() })

/** What comes of asking: an answer, or where the framework is told to go instead. */
const answered = (ask: Ask, named: Named): Promise<unknown> =>
  ask(named).catch((thrown: unknown) =>
    thrown instanceof Error && 'digest' in thrown ? thrown.digest : Promise.reject(thrown),
  )

const as = async (who: Player): Promise<void> => {
  jar.clear()
  jar.set('stet', await signedInAs(db, who))
}

let hidden: Named

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'http://news.example.com')
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
  await hire(db, [elsewhere, roleless])
  const ids = await desk.filed(piece({ slug: 'hidden' }))
  hidden = { ...ids, threadId: await desk.opened(editor, ids) }
})
afterAll(closeDatabase)

describe.each(Object.entries(STRANGERS))('for %s', (_who, stranger) => {
  it.each(Object.entries(PAGES))('%s is as missing as of no story, and nothing is written', async (_what, ask) => {
    await as(stranger)
    const before = await fingerprint(db)
    expect([await answered(ask, hidden), await answered(ask, absent())]).toEqual([MISSING, MISSING])
    expect(await fingerprint(db)).toBe(before)
  })

  it.each(Object.entries(CALLS))('%s is what it is of no story', async (_what, ask) => {
    await as(stranger)
    const none = absent()
    expect(await answered(ask, hidden)).toEqual(await answered(ask, none))
  })
})

describe('for its desk', () => {
  it.each(Object.entries(CALLS))('%s is there', async (_what, ask) => {
    await as(editor)
    expect(await answered(ask, hidden)).not.toEqual(await answered(ask, absent()))
  })
})
