import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { reviewRun } from '@/db/schema/review'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { readCalendarPlace, weeksShown } from '@/newsroom/story/calendar-place'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, contributor, editor, legal, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { calendar } from './calendar'

const { db } = await testDatabase()
const clock = { now: new Date('2026-10-01T02:00:00Z') }
const desk = deskOn(db, clock)

const seen = async (who: Actor, query: object, most = 40) => {
  const place = readCalendarPlace(query, clock.now, 'Asia/Taipei')
  return calendar(db, who, { days: weeksShown(place, 'en').flat(), zone: place.zone, most })
}

/** `2026-10-25: deadline Clock`, of the days on which anything comes. */
const lines = async (who: Actor, query: object) =>
  (await seen(who, query)).flatMap(({ day, entries }) =>
    entries.map(({ kind, headline }) => `${day}: ${kind} ${headline}`),
  )

const at = (date: string, time: string, zone = 'Asia/Taipei') => ({ date, time, zone })

const dueAt = async (headline: string, ...deadlines: readonly string[]): Promise<void> => {
  for (const deadline of deadlines) {
    const { storyId } = await desk.written(piece({ headline }))
    await db
      .update(story)
      .set({ deadline: new Date(deadline) })
      .where(eq(story.id, storyId))
  }
}

let waiting: Ids

beforeAll(async () => {
  await openNewsroom(db)
  const due = await desk.approved(piece({ headline: 'Planned', slug: 'planned' }))
  await desk.must(chief, due, 'schedule', {
    publishAt: at('2026-12-03', '09:30'),
    unpublishAt: at('2026-12-20', '00:00'),
  })
  waiting = await desk.filed(piece({ headline: 'In review' }))
  await db
    .update(reviewRun)
    .set({ stageDeadline: new Date('2026-12-04T02:00:00Z') })
    .where(eq(reviewRun.editionId, waiting.editionId))
  const held = await desk.written(piece({ headline: 'Held' }))
  await db
    .update(story)
    .set({ embargoUntil: new Date('2026-12-05T16:00:00Z') })
    .where(eq(story.id, held.storyId))
  await dueAt('To be written', '2026-12-05T15:59:00Z')
  const dropped = await desk.written(piece({ headline: 'Dropped' }))
  await db
    .update(story)
    .set({ deadline: new Date('2026-12-05T12:00:00Z') })
    .where(eq(story.id, dropped.storyId))
  await desk.must(editor, dropped, 'spike', { reason: 'Overtaken.' })
})

describe('the calendar', () => {
  it('knows what goes out and comes down, what is freed, and what is due, each on its day', async () => {
    expect(await lines(chief, { month: '2026-12' })).toEqual([
      '2026-12-03: publish Planned',
      '2026-12-04: stage In review',
      '2026-12-05: deadline To be written',
      '2026-12-06: embargo Held',
      '2026-12-20: takeDown Planned',
    ])
  })

  it('names the stage that is due', async () => {
    const [day] = (await seen(chief, { month: '2026-12' })).filter(({ day: name }) => name === '2026-12-04')
    expect(day?.entries[0]).toMatchObject({ stage: 'review', stageNames: null, storyId: waiting.storyId })
  })

  it('moves entries to other days with the clocks of another zone', async () => {
    expect(await lines(chief, { month: '2026-12', zone: 'UTC' })).toEqual([
      '2026-12-03: publish Planned',
      '2026-12-04: stage In review',
      '2026-12-05: deadline To be written',
      '2026-12-05: embargo Held',
      '2026-12-19: takeDown Planned',
    ])
  })

  it('forgets the plan of what is out, and keeps when that comes down', async () => {
    const ids = await desk.approved(piece({ headline: 'Comes down', slug: 'comes-down' }))
    const plan = { publishAt: at('2027-02-01', '09:00'), unpublishAt: at('2027-02-08', '09:00') }
    await desk.must(chief, ids, 'schedule', plan)
    expect(await lines(chief, { month: '2027-02' })).toContain('2027-02-01: publish Comes down')
    await desk.must(chief, ids, 'publish')
    expect(await lines(chief, { month: '2027-02' })).toEqual(['2027-02-08: takeDown Comes down'])
  })

  it('counts a full day to its end, and shows of it what fits', async () => {
    await dueAt('Crowded', ...Array.from({ length: 6 }, (_, n) => `2027-05-10T0${n}:00:00Z`))
    const days = await seen(chief, { month: '2027-05' }, 4)
    const full = days.find(({ day }) => day === '2027-05-10')
    expect(full?.count).toBe(6)
    expect(full?.entries.map(({ at: when }) => when.toISOString().slice(11, 13))).toEqual(['00', '01', '02', '03'])
  })
})

describe('a week in which clocks are set', () => {
  beforeAll(async () => {
    // London, 25 October 2026: 25 hours; New York, 14 March 2027: 23 hours.
    await dueAt('Back', '2026-10-24T22:59:00Z', '2026-10-24T23:00:00Z', '2026-10-25T23:59:00Z', '2026-10-26T00:00:00Z')
    await dueAt(
      'Forward',
      '2027-03-14T04:59:00Z',
      '2027-03-14T05:00:00Z',
      '2027-03-15T03:59:00Z',
      '2027-03-15T04:00:00Z',
    )
  })

  it.each([
    ['Back', 'Europe/London', '2026-10-25', [1, 2, 1]],
    ['Forward', 'America/New_York', '2027-03-14', [1, 2, 1]],
  ])('has days of other lengths: %s in %s', async (headline, zone, day, counts) => {
    const month = day.slice(0, 7)
    const found = await seen(chief, { month, day, view: 'month', zone })
    const place = found.findIndex(({ day: name }) => name === day)
    const about = found
      .slice(place - 1, place + 2)
      .map(({ entries }) => entries.filter((one) => one.headline === headline))
    expect(about.map(({ length }) => length)).toEqual(counts)
  })

  it('is cut where the other zone’s midnights are, in the same view', async () => {
    const days = async (zone: string) =>
      (await seen(chief, { view: 'week', day: '2026-10-25', zone })).flatMap(({ day, entries }) =>
        entries.map(() => day),
      )
    expect(await days('Europe/London')).toEqual(['2026-10-24', '2026-10-25', '2026-10-25'])
    expect(await days('Asia/Taipei')).toEqual(['2026-10-25', '2026-10-25'])
  })
})

describe('a stranger', () => {
  it.each([
    ['the chief of another desk', atOtherDesk(chief)],
    ['its writer, moved to another desk', atOtherDesk(reporter)],
    ['somebody without a role', withoutRoles(reporter)],
    ['a contributor who was not given it', contributor],
  ])('is told of nothing, not even how many there are: %s', async (_who, who) => {
    const days = await seen(who, { month: '2026-12' })
    expect(days.every(({ count, entries }) => count === 0 && entries.length === 0)).toBe(true)
  })

  it('of the desk is none: legal and admins see the whole house', async () => {
    for (const who of [legal, admin]) expect(await lines(who, { month: '2026-12' })).toHaveLength(5)
  })
})
