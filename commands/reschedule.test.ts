import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { move, reviewRun } from '@/db/schema/review'
import { story } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, contributor, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { Reschedule, reschedule } from './reschedule'

const { db } = await testDatabase()
const clock = { now: new Date('2026-11-25T02:00:00Z') }
const desk = deskOn(db, clock)

const at = (date: string, time = '09:30', zone = 'Asia/Taipei') => ({ date, time, zone })

let n = 0
const planned = async () => {
  n += 1
  const ids = await desk.approved(piece({ slug: `planned-${n}` }))
  await desk.must(chief, ids, 'schedule', { publishAt: at('2026-12-03') })
  return ids
}
type Ids = Awaited<ReturnType<typeof planned>>

const again = async (who: Player, ids: Ids, publishAt: ReturnType<typeof at>) =>
  reschedule(desk.as(who), { ...ids, hash: (await desk.head(ids)).headHash, publishAt })

const movesOf = async ({ editionId }: Ids) => {
  const rows = await db.select().from(move).where(eq(move.editionId, editionId)).orderBy(asc(move.at))
  return rows.map(({ move: name }) => name)
}

beforeAll(() => openNewsroom(db))

describe('another time for a planned piece', () => {
  it('is two moves in the timeline and the record, one after the other', async () => {
    const ids = await planned()
    const before = await movesOf(ids)
    clock.now = new Date(clock.now.getTime() + 60_000)
    expect((await again(chief, ids, at('2026-12-08'))).ok).toBe(true)
    expect((await movesOf(ids)).slice(before.length).toSorted()).toEqual(['schedule', 'unschedule'])
    const kept = await desk.head(ids)
    expect([kept.state, kept.publishWall, kept.publishZone]).toEqual(['scheduled', '2026-12-08T09:30', 'Asia/Taipei'])
    expect(kept.scheduledBy).toBe(chief.id)
    const entries = await db.select().from(auditEntry).where(eq(auditEntry.subjectId, ids.storyId))
    expect(entries.filter(({ kind }) => kind === 'unschedule')).toHaveLength(1)
  })

  it('is given under one key, as the dialog of every move sends one', async () => {
    const ids = await planned()
    const { headHash: hash } = await desk.head(ids)
    const asked = { ...ids, hash, publishAt: at('2026-12-09'), requestId: randomUUID() }
    expect((await reschedule(desk.as(chief), Reschedule.parse(asked))).ok).toBe(true)
    expect((await reschedule(desk.as(chief), Reschedule.parse(asked))).ok).toBe(true)
    expect((await desk.head(ids)).publishWall).toBe('2026-12-09T09:30')
  })

  it('keeps the old time where the new one is refused, and has moved nothing', async () => {
    const ids = await planned()
    const before = [await desk.head(ids), await movesOf(ids)]
    const past = await again(chief, ids, at('2026-11-01'))
    expect(past).toMatchObject({
      ok: false,
      refusal: { kind: 'notReady', issues: [{ field: 'publishAt', key: 'past' }] },
    })
    const gap = await again(chief, ids, at('2027-03-14', '02:30', 'America/New_York'))
    expect(gap).toMatchObject({ ok: false, refusal: { kind: 'notReady', issues: [{ key: 'noSuchTime' }] } })
    expect([await desk.head(ids), await movesOf(ids)]).toEqual(before)
  })

  it('does not break an embargo', async () => {
    const ids = await planned()
    await db
      .update(story)
      .set({ embargoUntil: new Date('2026-12-03T00:00:00Z') })
      .where(eq(story.id, ids.storyId))
    expect(await again(chief, ids, at('2026-12-01'))).toMatchObject({ ok: false, refusal: { kind: 'notReady' } })
    expect((await again(chief, ids, at('2026-12-04'))).ok).toBe(true)
  })

  it('asks why, where the piece was about to go out', async () => {
    const ids = await planned()
    clock.now = new Date('2026-12-03T01:20:00Z')
    const unsaid = await again(chief, ids, at('2026-12-08'))
    expect(unsaid).toMatchObject({ ok: false, refusal: { kind: 'invalid', field: 'reason' } })
    const { headHash } = await desk.head(ids)
    const said = { ...ids, hash: headHash, publishAt: at('2026-12-08'), reason: 'The minister speaks first.' }
    expect((await reschedule(desk.as(chief), said)).ok).toBe(true)
    clock.now = new Date('2026-11-25T02:00:00Z')
  })

  it('is for whoever may do both: an editor takes off the plan what only a chief puts on it', async () => {
    const ids = await planned()
    for (const who of [editor, reporter]) {
      expect(await again(who, ids, at('2026-12-08'))).toMatchObject({ refusal: { kind: 'forbidden' } })
    }
    for (const who of [atOtherDesk(chief), contributor]) {
      expect(await again(who, ids, at('2026-12-08'))).toMatchObject({ refusal: { kind: 'notFound' } })
    }
    expect((await desk.head(ids)).publishWall).toBe('2026-12-03T09:30')
  })

  it('is refused for a piece that has none', async () => {
    const ids = await desk.approved(piece({ slug: 'not-planned' }))
    const { refusal } = await again(chief, ids, at('2026-12-08')).then((made) => (made.ok ? { refusal: null } : made))
    expect(refusal).toEqual({ kind: 'wrongState', state: 'approved' })
    expect(await db.select().from(reviewRun).where(eq(reviewRun.editionId, ids.editionId))).toHaveLength(1)
  })
})
