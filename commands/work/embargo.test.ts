import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { story } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, contributor, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { liftEmbargo } from './lift-embargo'
import { type SetEmbargo, setEmbargo } from './set-embargo'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)
beforeAll(() => openNewsroom(db))

const MONDAY = { date: '2026-03-09', time: '08:00', zone: 'Europe/London' } as const
const FRIDAY = { date: '2026-03-06', time: '08:00', zone: 'Europe/London' } as const
const asked = { source: 'The Journal', reason: 'Agreed with the press office.' } as const

const storyOf = async (storyId: string) => {
  const [row] = await db.select().from(story).where(eq(story.id, storyId))
  return row
}

const set = (who: Player, storyId: string, until: SetEmbargo['until']) =>
  setEmbargo(desk.as(who), { storyId, until, ...asked })

const FORBIDDEN = { ok: false, refusal: { kind: 'forbidden', because: 'role' } }

describe('an embargo', () => {
  it('is set by whoever hears of it, with who asked, why, until when and on whose clock (WF-07)', async () => {
    const { storyId } = await desk.written()
    expect(await set(reporter, storyId, MONDAY)).toEqual({ ok: true, value: null })
    expect(await storyOf(storyId)).toMatchObject({
      embargoUntil: new Date('2026-03-09T08:00:00Z'),
      embargoZone: 'Europe/London',
      embargoIndefinite: false,
      embargoSource: asked.source,
      embargoReason: asked.reason,
      embargoBy: reporter.id,
    })
    const [entry] = await db
      .select()
      .from(auditEntry)
      .where(eq(auditEntry.subjectId, storyId))
      .orderBy(desc(auditEntry.seq))
    expect(entry).toMatchObject({ kind: 'setEmbargo', detail: { before: null, after: '2026-03-09T08:00:00.000Z' } })
  })

  it('stops even the chief from publishing, until its minute', async () => {
    const ids = await desk.approved(piece({ slug: 'embargoed' }))
    await set(editor, ids.storyId, MONDAY)
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({
      refusal: { kind: 'notReady', issues: [{ key: 'embargo' }] },
    })
    clock.now = new Date('2026-03-09T08:00:00Z')
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({ ok: true })
    clock.now = new Date('2026-03-02T02:00:00Z')
  })

  it('does not void an approval: it is about the story and not in it', async () => {
    const ids = await desk.approved(piece({ slug: 'approved-under-embargo' }))
    await set(reporter, ids.storyId, MONDAY)
    expect((await desk.head(ids)).state).toBe('approved')
  })

  it('can be made later or endless by its desk, and sooner by the chief alone', async () => {
    const { storyId } = await desk.written()
    await set(reporter, storyId, FRIDAY)
    expect(await set(reporter, storyId, MONDAY)).toMatchObject({ ok: true })
    expect(await set(editor, storyId, FRIDAY)).toEqual(FORBIDDEN)
    expect(await set(reporter, storyId, 'indefinite')).toMatchObject({ ok: true })
    expect(await set(editor, storyId, MONDAY)).toEqual(FORBIDDEN)
    expect(await set(chief, storyId, MONDAY)).toMatchObject({ ok: true })
    expect(await storyOf(storyId)).toMatchObject({ embargoIndefinite: false, embargoZone: 'Europe/London' })
  })

  it('ends in the future, at a time that exists', async () => {
    const { storyId } = await desk.written()
    const past = { ...MONDAY, date: '2026-03-01' }
    expect(await set(editor, storyId, past)).toMatchObject({ refusal: { field: 'until', key: 'past' } })
    const gap = { date: '2026-03-29', time: '01:30', zone: 'Europe/London' }
    expect(await set(editor, storyId, gap)).toMatchObject({ refusal: { field: 'until', key: 'noSuchTime' } })
  })

  it('is lifted early by the chief, who says why; by nobody else', async () => {
    const { storyId } = await desk.written()
    await set(reporter, storyId, 'indefinite')
    const reason = 'The journal published it this morning.'
    for (const who of [reporter, editor, legal]) {
      expect(await liftEmbargo(desk.as(who), { storyId, reason })).toEqual(FORBIDDEN)
    }
    expect(await liftEmbargo(desk.as(contributor), { storyId, reason })).toMatchObject({
      refusal: { kind: 'notFound' },
    })
    expect(await liftEmbargo(desk.as(chief), { storyId, reason })).toMatchObject({ ok: true })
    expect(await storyOf(storyId)).toMatchObject({ embargoUntil: null, embargoIndefinite: false, embargoBy: null })
    expect(await liftEmbargo(desk.as(chief), { storyId, reason })).toMatchObject({ refusal: { field: 'embargo' } })
  })
})
