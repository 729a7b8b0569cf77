import { inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { columnOf } from '@/newsroom/story/board'
import { StoryFilter } from '@/newsroom/story/story-filter'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { keepSecrets, SECRET, type Secrets } from '@/testing/builders/secrets'
import { admin, atOtherDesk, chief, contributor, DESK, editor, legal, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { board, furtherCards } from './board/board'
import { BoardFilter } from './board/filter'
import { calendar } from './calendar/calendar'
import { debtsFor } from './debts'
import { findStories, storyList } from './desk-lists'
import { listChoices, readableDesks } from './list-choices'
import { myWork, reviewQueue, waitingFor } from './my-work'
import { noticePage } from './notifications/list'
import { unreadCount } from './notifications/unread'
import { savedFilters } from './saved-filters'

const { db } = await testDatabase()
const desk = deskOn(db)
const at = new Date('2026-03-02T02:00:00Z')

/** People who must not learn of the desk's stories; each of them once worked on one. */
const STRANGERS = {
  'the editor of another desk': atOtherDesk(editor),
  'the chief of another desk': atOtherDesk(chief),
  'their writer, moved to another desk': atOtherDesk(reporter),
  'their writer, with no role left': withoutRoles(reporter),
  'a contributor who was given none': contributor,
} as const

/** People of the desk and of the house who are not on the lists once its stories are limited to others. */
const LEFT_OUT = { 'the chief of the desk': chief, legal, admin } as const

type List = (actor: Actor) => Promise<unknown>

const listed =
  (asked: Readonly<Record<string, unknown>>): List =>
  (actor) =>
    storyList(db, actor, { filter: StoryFilter.parse(asked), at })
const found =
  (words: string): List =>
  (actor) =>
    findStories(db, actor, words)
const onBoard =
  (asked: Readonly<Record<string, unknown>>): List =>
  (actor) =>
    board(db, actor, { filter: BoardFilter.parse(asked), startOfToday: at })
const further =
  (state: string): List =>
  async (actor) => {
    const column = columnOf(state)
    const after: [string, string] = ['2030-01-01T00:00:00.000Z', DESK]
    return column && furtherCards(db, actor, { filter: BoardFilter.parse({}), startOfToday: at, column, after })
  }

/** Each with who on the desk is told something by it. */
const LISTS: Readonly<Record<string, readonly [List, Actor]>> = {
  'the list of stories': [listed({}), editor],
  'the list in review': [listed({ state: 'in_review' }), editor],
  'the list of corrections in work': [listed({ kind: 'correction' }), editor],
  'the list of what is overdue': [listed({ due: 'today' }), editor],
  'the list of its writer': [listed({ person: reporter.id }), editor],
  'the list of its desk': [listed({ desk: DESK }), editor],
  'the list by what waits': [listed({ waits: 'editor' }), editor],
  'the list of the most pressing': [listed({ sort: 'priority' }), editor],
  'a search for its words': [listed({ q: SECRET }), editor],
  'a search for one of its words': [listed({ q: 'knows' }), editor],
  'a search for its address': [listed({ q: 'returned' }), editor],
  'a search for its slugline': [listed({ q: 'library' }), editor],
  'the palette': [found(SECRET), editor],
  'the board': [onBoard({}), editor],
  'the board of its writer': [onBoard({ person: reporter.id }), editor],
  'the board of its desk': [onBoard({ desk: DESK }), editor],
  'a column of the board, further down': [further('sent_back'), editor],
  'the calendar': [
    (actor) => calendar(db, actor, { days: ['2026-03-02', '2026-03-03'], zone: 'Asia/Taipei', most: 1 }),
    editor,
  ],
  'what is owed a second look': [(actor) => debtsFor(db, actor), editor],
  'their work': [(actor) => myWork(db, actor), reporter],
  'the review room': [(actor) => reviewQueue(db, actor, null), editor],
  'the counts on the rail': [(actor) => waitingFor(db, actor), editor],
  'their notices': [(actor) => noticePage(db, actor, { show: 'all', after: null, language: 'en' }), reporter],
  'how many notices wait': [(actor) => unreadCount(db, actor), reporter],
  'the lists that were kept': [(actor) => savedFilters(db, actor), chief],
}

/** What is the same however many stories there are; asked so that it stays so. */
const STEADY: Readonly<Record<string, List>> = {
  'the palette before a word': found(''),
  'what lists are narrowed by': (actor) => listChoices(db, actor),
  'the desks whose lists they may see': (actor) => readableDesks(db, actor),
}

const answers = async (actor: Actor): Promise<Readonly<Record<string, unknown>>> => {
  const asked = [...Object.entries(LISTS).map(([what, [list]]) => [what, list] as const), ...Object.entries(STEADY)]
  return Object.fromEntries(await Promise.all(asked.map(async ([what, list]) => [what, await list(actor)])))
}

const before = new Map<string, Readonly<Record<string, unknown>>>()
let secrets: Secrets

beforeAll(async () => {
  await openNewsroom(db)
  for (const [who, stranger] of Object.entries({ ...STRANGERS, ...LEFT_OUT })) before.set(who, await answers(stranger))
  secrets = await keepSecrets(desk)
})

describe.each(Object.entries(STRANGERS))('%s', (who, stranger) => {
  it('reads in every list, count and search what they read before the stories were written', async () => {
    const now = await answers(stranger)
    expect(now).toEqual(before.get(who))
    const said = JSON.stringify(now)
    expect(said).not.toContain(SECRET)
    for (const { storyId } of Object.values(secrets)) expect(said).not.toContain(storyId)
  })
})

it.each(Object.entries(LISTS))('%s does tell those who may read the stories', async (what, [list, colleague]) => {
  expect(await list(colleague)).not.toEqual(before.get('a contributor who was given none')?.[what])
})

describe('once they are limited to two of the desk', () => {
  beforeAll(async () => {
    const ids = Object.values(secrets).map(({ storyId }) => storyId)
    await db
      .update(story)
      .set({ limitedTo: [reporter.id, editor.id] })
      .where(inArray(story.id, ids))
  })

  it.each(Object.entries(LEFT_OUT))('%s reads what they read before the stories were written', async (who, leftOut) => {
    // A list somebody shared is a question; it goes on to be asked, and finds nothing.
    const { 'the lists that were kept': _asked, ...now } = await answers(leftOut)
    const { 'the lists that were kept': _before, ...then } = before.get(who) ?? {}
    expect(now).toEqual(then)
    const said = JSON.stringify(now)
    expect(said).not.toContain(SECRET)
    for (const { storyId } of Object.values(secrets)) expect(said).not.toContain(storyId)
  })

  it('tells those two as before', async () => {
    const told = Object.entries(LISTS).filter(([, [, colleague]]) => colleague !== chief)
    for (const [what, [list, colleague]] of told)
      expect(await list(colleague), what).not.toEqual(before.get('a contributor who was given none')?.[what])
  })
})
