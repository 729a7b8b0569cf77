import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { reviewRun } from '@/db/schema/review'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { keyOf, readColumn } from '@/newsroom/story/board'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import {
  admin,
  atOtherDesk,
  chief,
  contributor,
  DESK,
  editor,
  legal,
  OTHER_DESK,
  reporter,
  withoutRoles,
} from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { board, furtherCards } from './board'
import { BoardFilter } from './filter'
import { readPlace } from './spot'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-01T02:00:00Z') }
const desk = deskOn(db, clock)

/** Midnight between the first and the second of March, in Taipei. */
const startOfToday = new Date('2026-03-01T16:00:00Z')

const later = (minutes = 1) => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000)
}

const boardOf = async (who: Actor, filter: Partial<BoardFilter> = {}) => {
  const columns = await board(db, who, { filter: { ...BoardFilter.parse({}), ...filter }, startOfToday })
  return new Map(columns.map((one) => [keyOf(one.column), one]))
}

const headlines = async (who: Actor, filter: Partial<BoardFilter> = {}) =>
  Object.fromEntries(
    [...(await boardOf(who, filter))].flatMap(([key, { cards }]) =>
      cards.length === 0 ? [] : [[key, cards.map(({ headline }) => headline)]],
    ),
  )

const counts = async (who: Actor, filter: Partial<BoardFilter> = {}) =>
  [...(await boardOf(who, filter)).values()].reduce((sum, { count }) => sum + count, 0)

let waiting: Ids
let revised: Ids

beforeAll(async () => {
  await openNewsroom(db)
  await desk.published(piece({ headline: 'Out yesterday', slug: 'yesterday' }))
  clock.now = new Date('2026-03-02T02:00:00Z')
  await desk.written(piece({ headline: 'Older draft' }))
  later()
  await desk.written(piece({ headline: 'Newer draft' }))
  later()
  waiting = await desk.filed(piece({ headline: 'Filed first' }))
  later()
  await desk.filed(piece({ headline: 'Filed second' }))
  const back = await desk.filed(piece({ headline: 'Sent back' }))
  await desk.must(editor, back, 'sendBack', { comment: 'Name the second source.' })
  await desk.approved(piece({ headline: 'Approved' }))
  const planned = await desk.approved(piece({ headline: 'Planned', slug: 'planned' }))
  await desk.must(chief, planned, 'schedule', { publishAt: { date: '2026-03-03', time: '09:30', zone: 'Asia/Taipei' } })
  await desk.published(piece({ headline: 'Out today', slug: 'today' }))
  later()
  revised = await desk.published(piece({ headline: 'Out, and revised', slug: 'revised' }))
  await desk.must(reporter, revised, 'startNext', { kind: 'update' })
  await db
    .update(story)
    .set({ priority: 'urgent', deadline: new Date('2026-03-02T10:00:00Z') })
    .where(eq(story.id, waiting.storyId))
})

describe('the board', () => {
  it('stands every piece where it is, what waits longest first, what changed last first', async () => {
    expect(await headlines(chief)).toEqual({
      draft: ['Out, and revised', 'Newer draft', 'Older draft'],
      'in_review:review': ['Filed first', 'Filed second'],
      sent_back: ['Sent back'],
      approved: ['Approved'],
      scheduled: ['Planned'],
      published: ['Out, and revised', 'Out today'],
    })
  })

  it('shows of what is out only today’s, and today’s also while an update is in work', async () => {
    const { cards } = (await boardOf(chief)).get('published') ?? { cards: [] }
    expect(cards.map(({ headline, state, n }) => [headline, state, n])).toEqual([
      ['Out, and revised', 'published', 1],
      ['Out today', 'published', 1],
    ])
    const draft = (await boardOf(chief)).get('draft')?.cards[0]
    expect(draft).toMatchObject({ n: 2, isLiveBelow: true, storyId: revised.storyId })
  })

  it('says who has a piece: its writer, and in review whoever took the stage on', async () => {
    const of = async (column: string) => (await boardOf(chief)).get(column)?.cards[0]
    expect((await of('approved'))?.holder).toBe(reporter.name)
    expect((await of('in_review:review'))?.holder).toBeNull()
    await db.update(reviewRun).set({ claimedBy: editor.id }).where(eq(reviewRun.editionId, waiting.editionId))
    expect((await of('in_review:review'))?.holder).toBe(editor.name)
  })

  it('says what presses: the stage or the story, whichever comes first; else when it goes out', async () => {
    const deadline = async () => (await boardOf(chief)).get('in_review:review')?.cards[0]?.due?.toISOString()
    expect(await deadline()).toBe('2026-03-02T10:00:00.000Z')
    await db
      .update(reviewRun)
      .set({ stageDeadline: new Date('2026-03-02T08:00:00Z') })
      .where(eq(reviewRun.editionId, waiting.editionId))
    expect(await deadline()).toBe('2026-03-02T08:00:00.000Z')
    expect((await boardOf(chief)).get('scheduled')?.cards[0]?.due?.toISOString()).toBe('2026-03-03T01:30:00.000Z')
    expect((await boardOf(chief)).get('published')?.cards[0]?.due).toBeNull()
  })

  it('narrows by desk, section, person and priority, and counts only what is left', async () => {
    expect(await counts(admin, { desk: DESK })).toBe(10)
    expect(await counts(admin, { desk: OTHER_DESK })).toBe(0)
    expect(await headlines(chief, { priority: 'urgent' })).toEqual({ 'in_review:review': ['Filed first'] })
    expect(await headlines(chief, { person: editor.id })).toEqual({ 'in_review:review': ['Filed first'] })
    expect(await counts(chief, { person: reporter.id })).toBe(10)
  })
})

describe('a stranger', () => {
  it.each([
    ['the chief of another desk', atOtherDesk(chief)],
    ['its writer, moved to another desk', atOtherDesk(reporter)],
    ['somebody without a role', withoutRoles(reporter)],
    ['a contributor who was not given it', contributor],
  ])('sees nothing and counts nothing: %s', async (_who, who) => {
    expect(await headlines(who)).toEqual({})
    expect(await counts(who)).toBe(0)
    expect(await counts(who, { person: reporter.id })).toBe(0)
  })

  it('is told of no stage that only a hidden piece waits at', async () => {
    const stages = async (who: Actor) => [...(await boardOf(who)).keys()].filter((key) => key.startsWith('in_review'))
    const { plan } = (await db.select({ plan: reviewRun.plan }).from(reviewRun).limit(1))[0] ?? {}
    if (!plan) throw new Error('nothing is in review')
    const added = { ...plan, stages: [...plan.stages, { ...plan.stages[0], key: 'guest' }] }
    await db
      .update(reviewRun)
      .set({ plan: { ...added, stages: [plan.stages[0], ...added.stages.slice(1)] } })
      .where(eq(reviewRun.editionId, waiting.editionId))
    expect(await stages(chief)).toEqual(['in_review:review', 'in_review:guest'])
    expect(await stages(atOtherDesk(chief))).toEqual(['in_review:review'])
  })

  it('of the desk is none: legal and admins see the whole house', async () => {
    expect(await counts(legal)).toBe(10)
    expect(await counts(contributor)).toBe(0)
  })
})

describe('a long column', () => {
  it('is read on from where the last page ended: nothing twice, nothing left out', async () => {
    const filter = BoardFilter.parse({})
    for (let n = 0; n < 45; n += 1) {
      later()
      await desk.written(piece({ headline: `Draft ${n}` }))
    }
    const column = readColumn('draft')
    const first = (await boardOf(chief)).get('draft')
    if (!column || !first) throw new Error('no such column')
    const read = [...first.cards]
    for (let next = first.next; next !== null; ) {
      const after = readPlace(next)
      if (!after) throw new Error('no such place')
      const page = await furtherCards(db, chief, { filter, startOfToday, column, after })
      read.push(...page.cards)
      next = page.next
    }
    expect(first.cards).toHaveLength(10)
    expect(first.count).toBe(48)
    expect(new Set(read.map(({ editionId }) => editionId)).size).toBe(48)
    expect(read.map(({ headline }) => headline).slice(0, 3)).toEqual(['Draft 44', 'Draft 43', 'Draft 42'])
    const after = readPlace(first.next)
    if (!after) throw new Error('no such place')
    const hidden = await furtherCards(db, atOtherDesk(chief), { filter, startOfToday, column, after })
    expect(hidden).toEqual({ cards: [], next: null })
  })
})
