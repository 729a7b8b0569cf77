import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { roleGrant } from '@/db/schema/people'
import { publication } from '@/db/schema/publication'
import { edition, story } from '@/db/schema/story'
import { SYSTEM } from '@/newsroom/people/actor'
import { wallTimeOf } from '@/newsroom/time/wall-time'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, DESK, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { goLive } from './go-live'
import { noteFailedAttempt } from './note-failed-attempt'
import { retire } from './retire'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)
beforeAll(() => openNewsroom(db))

const HOUR_MS = 3_600_000
const inHours = (hours: number) => wallTimeOf(new Date(clock.now.getTime() + hours * HOUR_MS), 'Asia/Taipei')
const pass = (hours: number) => {
  clock.now = new Date(clock.now.getTime() + hours * HOUR_MS)
}

const house = () => ({ ...desk.as(chief), actor: SYSTEM }) as const
const strike = (ids: Ids) => goLive(house(), ids)
const live = ({ storyId }: Ids) =>
  db.$count(publication, and(eq(publication.storyId, storyId), isNull(publication.toAt)))

let slugs = 0
const scheduled = async (hours = 2): Promise<Ids> => {
  slugs += 1
  const ids = await desk.approved(piece({ slug: `scheduled-${slugs}` }))
  await desk.must(chief, ids, 'schedule', { publishAt: inHours(hours) })
  return ids
}

describe('a scheduled piece', () => {
  it('goes out at its minute, once, however many clocks strike (WF-33)', async () => {
    const ids = await scheduled()
    expect(await strike(ids)).toMatchObject({ value: { outcome: 'waiting' } })
    pass(2)
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => strike(ids)))
    expect(outcomes.filter((one) => one.ok && one.value.outcome === 'published')).toHaveLength(1)
    expect(await live(ids)).toBe(1)
    expect((await desk.head(ids)).state).toBe('published')
  })

  it('keeps the wall time and zone it was meant in (WF-33)', async () => {
    const ids = await scheduled(3)
    expect(await desk.head(ids)).toMatchObject({ publishZone: 'Asia/Taipei', scheduledBy: chief.id })
    expect((await desk.head(ids)).publishWall).toMatch(/^2026-03-02T\d\d:00$/)
  })

  it('is refused for a time that has passed, with the field named', async () => {
    slugs += 1
    const ids = await desk.approved(piece({ slug: `scheduled-${slugs}` }))
    expect(await desk.move(chief, ids, 'schedule', { publishAt: inHours(-1) })).toMatchObject({
      refusal: { kind: 'notReady', issues: [{ field: 'publishAt', key: 'past' }] },
    })
    expect((await desk.head(ids)).state).toBe('approved')
  })

  it('can be changed by nobody until it is taken off the schedule', async () => {
    const ids = await scheduled()
    expect(await desk.save(reporter, ids, piece({ headline: 'Other' }))).toMatchObject({ ok: false })
    await desk.must(editor, ids, 'unschedule')
    expect(await desk.save(reporter, ids, piece({ headline: 'Other' }))).toMatchObject({ ok: true })
    expect(await desk.head(ids)).toMatchObject({ state: 'in_review', publishAt: null })
  })

  it('wants a reason for being taken off shortly before it is due', async () => {
    const ids = await scheduled(0.2)
    expect(await desk.move(editor, ids, 'unschedule')).toMatchObject({ refusal: { kind: 'invalid', field: 'reason' } })
    await desk.must(editor, ids, 'unschedule', { reason: 'The source called back.' })
  })

  it('does not go out while a check fails at the minute, and says which (WF-28)', async () => {
    const ids = await scheduled()
    await db.update(story).set({ legalNeeded: true }).where(eq(story.id, ids.storyId))
    pass(2)
    expect(await strike(ids)).toMatchObject({ value: { outcome: 'failed' } })
    expect(await desk.head(ids)).toMatchObject({
      state: 'publish_failed',
      failedOn: [{ field: 'legal', key: 'legalPending' }],
    })
    expect(await live(ids)).toBe(0)
    await db.update(story).set({ legalNeeded: false }).where(eq(story.id, ids.storyId))
    await desk.must(chief, ids, 'publish')
    expect(await live(ids)).toBe(1)
  })

  it('waits for another publisher when whoever scheduled it no longer is one', async () => {
    const ids = await scheduled()
    await db.delete(roleGrant).where(eq(roleGrant.personId, chief.id))
    pass(2)
    await strike(ids)
    await db.insert(roleGrant).values({ id: crypto.randomUUID(), personId: chief.id, role: 'chief', deskId: DESK })
    expect(await desk.head(ids)).toMatchObject({ state: 'publish_failed', failedOn: [{ key: 'schedulerGone' }] })
  })

  it('missed by more than half a day waits for a person (WF-33)', async () => {
    const ids = await scheduled()
    pass(15)
    await strike(ids)
    expect(await desk.head(ids)).toMatchObject({ state: 'publish_failed', failedOn: [{ key: 'missed' }] })
  })

  it('is tried again after a breakdown, and in the end left to a person (WF-33)', async () => {
    const ids = await scheduled()
    pass(2)
    await noteFailedAttempt(house(), ids)
    expect(await desk.head(ids)).toMatchObject({ state: 'scheduled', attempts: 1 })
    await db.update(edition).set({ attempts: 40 }).where(eq(edition.id, ids.editionId))
    await noteFailedAttempt(house(), ids)
    expect(await desk.head(ids)).toMatchObject({ state: 'publish_failed', failedOn: [{ key: 'brokeDown' }] })
  })

  it('comes down again by itself when that was planned (WF-33)', async () => {
    slugs += 1
    const ids = await desk.approved(piece({ slug: `scheduled-${slugs}` }))
    await desk.must(chief, ids, 'schedule', { publishAt: inHours(1), unpublishAt: inHours(3) })
    pass(1)
    await strike(ids)
    expect(await retire(house(), ids)).toMatchObject({ value: { retired: false } })
    pass(2)
    expect(await retire(house(), ids)).toMatchObject({ value: { retired: true } })
    expect((await desk.head(ids)).state).toBe('withdrawn')
    expect(await live(ids)).toBe(0)
  })
})

describe('an embargo', () => {
  const embargoed = async (until: Date | null) => {
    slugs += 1
    const ids = await desk.approved(piece({ slug: `scheduled-${slugs}` }))
    await db
      .update(story)
      .set(until ? { embargoUntil: until } : { embargoIndefinite: true })
      .where(eq(story.id, ids.storyId))
    return ids
  }

  it('stops publishing through every door, the hurried one too (WF-07)', async () => {
    const ids = await embargoed(null)
    const stopped = { refusal: { kind: 'notReady', issues: [{ key: 'embargo' }] } }
    expect(await desk.move(chief, ids, 'publish')).toMatchObject(stopped)
    await desk.must(editor, ids, 'sendBack', { comment: 'Wait.' })
    const forced = { urgency: 'breaking', reason: 'Everybody else has it already.' } as const
    expect(await desk.move(chief, ids, 'forcePublish', forced)).toMatchObject(stopped)
    expect(await live(ids)).toBe(0)
  })

  it('lets nothing be scheduled before it lifts, and everything after', async () => {
    const ids = await embargoed(new Date(clock.now.getTime() + 5 * HOUR_MS))
    expect(await desk.move(chief, ids, 'schedule', { publishAt: inHours(4) })).toMatchObject({
      refusal: { issues: [{ key: 'beforeEmbargo' }] },
    })
    await desk.must(chief, ids, 'schedule', { publishAt: inHours(5) })
    pass(5)
    expect(await strike(ids)).toMatchObject({ value: { outcome: 'published' } })
  })

  it('is kept by the database itself', async () => {
    const ids = await desk.published(piece({ slug: 'kept-by-the-database' }))
    const [row] = await db.select().from(publication).where(eq(publication.storyId, ids.storyId))
    if (!row) throw new Error('not published')
    await db
      .update(publication)
      .set({ toAt: new Date(clock.now) })
      .where(eq(publication.id, row.id))
    await db.update(story).set({ embargoIndefinite: true }).where(eq(story.id, ids.storyId))
    const again = db.insert(publication).values({ ...row, id: crypto.randomUUID(), toAt: null })
    await expect(again).rejects.toMatchObject({ cause: { message: 'story is under embargo' } })
  })
})
