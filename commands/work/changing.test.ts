import { and, desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { notification } from '@/db/schema/notifications'
import { story } from '@/db/schema/story'
import { comment, thread } from '@/db/schema/talk'
import { deskOn } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, chief, contributor, DESK, editor, legal, OTHER_DESK, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { assignStory } from '../assign-story'
import { moveStory } from './move-story'
import { setDeadline } from './set-deadline'
import { setPriority } from './set-priority'

const { db } = await testDatabase()
const desk = deskOn(db)

const colleague: Player = {
  ...reporter,
  id: 'a0000000-0000-4000-8000-000000000011',
  name: 'Second Editor',
  slug: 'second-editor',
  email: 'second-editor@example.com',
}

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [colleague])
})

const storyOf = async (storyId: string) => {
  const [row] = await db.select().from(story).where(eq(story.id, storyId))
  return row
}

const entryOf = async (storyId: string) => {
  const [entry] = await db
    .select()
    .from(auditEntry)
    .where(eq(auditEntry.subjectId, storyId))
    .orderBy(desc(auditEntry.seq))
    .limit(1)
  return entry
}

const FORBIDDEN = { ok: false, refusal: { kind: 'forbidden', because: 'role' } }
const MORNING = { date: '2026-03-03', time: '09:30', zone: 'Asia/Taipei' } as const

describe('a deadline', () => {
  it('is kept as an instant with the zone it was meant in, and recorded', async () => {
    const { storyId } = await desk.written()
    expect(await setDeadline(desk.as(editor), { storyId, deadline: MORNING })).toEqual({ ok: true, value: null })
    expect(await storyOf(storyId)).toMatchObject({
      deadline: new Date('2026-03-03T01:30:00Z'),
      deadlineZone: 'Asia/Taipei',
    })
    expect(await entryOf(storyId)).toMatchObject({ kind: 'setDeadline', actorId: editor.id })
    await setDeadline(desk.as(editor), { storyId, deadline: null })
    expect(await storyOf(storyId)).toMatchObject({ deadline: null, deadlineZone: null })
  })

  it.each([
    ['2026-03-29', undefined, 'noSuchTime'],
    ['2026-10-25', undefined, 'twoSuchTimes'],
  ] as const)('is no time a clock never shows, and one of two must be chosen: %s', async (date, fold, key) => {
    const { storyId } = await desk.written()
    const deadline = { date, time: '02:30', zone: 'Europe/Berlin', fold }
    expect(await setDeadline(desk.as(editor), { storyId, deadline })).toEqual({
      ok: false,
      refusal: { kind: 'invalid', field: 'deadline', key },
    })
    expect(await storyOf(storyId)).toMatchObject({ deadline: null })
  })

  it('is set by the desk’s editors, not by its writers or by legal', async () => {
    const { storyId } = await desk.written()
    for (const who of [reporter, legal]) {
      expect(await setDeadline(desk.as(who), { storyId, deadline: MORNING })).toEqual(FORBIDDEN)
    }
  })

  it('writes nothing, not even a line in the record, when it is what it was', async () => {
    const { storyId } = await desk.written()
    await setDeadline(desk.as(editor), { storyId, deadline: MORNING })
    const before = await entryOf(storyId)
    await setDeadline(desk.as(chief), { storyId, deadline: MORNING })
    expect(await entryOf(storyId)).toEqual(before)
  })
})

describe('a priority', () => {
  it('is set by editors and changes nothing of the text', async () => {
    const ids = await desk.approved(piece({ slug: 'pressing' }))
    const before = await desk.head(ids)
    expect(await setPriority(desk.as(editor), { ...ids, priority: 'urgent' })).toMatchObject({ ok: true })
    expect(await storyOf(ids.storyId)).toMatchObject({ priority: 'urgent' })
    expect(await desk.head(ids)).toEqual(before)
    expect(await setPriority(desk.as(reporter), { ...ids, priority: 'low' })).toEqual(FORBIDDEN)
  })
})

describe('another desk', () => {
  it('gets a story from somebody who writes for both, without whoever may not write there', async () => {
    const { storyId } = await desk.written()
    await assignStory(desk.as(editor), { storyId, assigneeId: colleague.id })
    expect(await moveStory(desk.as(editor), { storyId, deskId: OTHER_DESK })).toEqual({
      ok: false,
      refusal: { kind: 'invalid', field: 'deskId', key: 'desk' },
    })
    expect(await moveStory(desk.as(admin), { storyId, deskId: OTHER_DESK })).toMatchObject({ ok: true })
    expect(await storyOf(storyId)).toMatchObject({ deskId: OTHER_DESK, assigneeId: null })
  })

  it('must be one', async () => {
    const { storyId } = await desk.written()
    const nowhere = 'd0000000-0000-4000-8000-000000000099'
    expect(await moveStory(desk.as(admin), { storyId, deskId: nowhere })).toMatchObject({
      refusal: { kind: 'invalid', field: 'deskId' },
    })
  })
})

describe('who has a story', () => {
  const toldOf = async (person: Player, storyId: string) =>
    db
      .select({ by: notification.byId, kind: notification.kind })
      .from(notification)
      .where(and(eq(notification.personId, person.id), eq(notification.storyId, storyId)))

  it('hears of it once, with what was said kept beside the story', async () => {
    const { storyId } = await desk.written()
    await assignStory(desk.as(editor), { storyId, assigneeId: contributor.id, note: 'The mayor calls back at six.' })
    expect(await toldOf(contributor, storyId)).toEqual([{ by: editor.id, kind: 'assigned' }])
    const said = await db
      .select({ kind: thread.kind, text: comment.text, by: comment.authorId, blocking: thread.blocking })
      .from(thread)
      .innerJoin(comment, eq(comment.threadId, thread.id))
      .where(eq(thread.storyId, storyId))
    expect(said).toEqual([{ kind: 'note', text: 'The mayor calls back at six.', by: editor.id, blocking: false }])
  })

  it('may take one nobody has, and tells nobody', async () => {
    const { storyId } = await desk.written()
    expect(await assignStory(desk.as(colleague), { storyId, assigneeId: colleague.id })).toMatchObject({ ok: true })
    expect(await toldOf(colleague, storyId)).toEqual([])
    expect(await assignStory(desk.as(reporter), { storyId, assigneeId: reporter.id })).toEqual(FORBIDDEN)
  })

  it('may give it on or give it back', async () => {
    const { storyId } = await desk.written()
    await assignStory(desk.as(colleague), { storyId, assigneeId: colleague.id })
    expect(await assignStory(desk.as(colleague), { storyId, assigneeId: contributor.id })).toMatchObject({ ok: true })
    expect(await assignStory(desk.as(contributor), { storyId, assigneeId: null })).toMatchObject({ ok: true })
    expect(await assignStory(desk.as(contributor), { storyId, assigneeId: contributor.id })).toMatchObject({
      refusal: { kind: 'notFound' },
    })
  })

  it('is nobody who has left', async () => {
    const { storyId } = await desk.written()
    expect(await assignStory(desk.as(editor), { storyId, assigneeId: DESK })).toMatchObject({
      refusal: { kind: 'invalid', field: 'assigneeId', key: 'unfit' },
    })
  })
})

it('plans nothing with a story that was killed', async () => {
  const ids = await desk.published(piece({ slug: 'killed-and-planned' }))
  await desk.must(chief, ids, 'kill', { reason: 'Wrong.', publicNotice: 'Removed.' })
  expect(await setPriority(desk.as(chief), { ...ids, priority: 'high' })).toMatchObject({
    refusal: { kind: 'wrongState', state: 'killed' },
  })
})
