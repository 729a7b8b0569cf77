import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBlocking } from '@/db/queries/talk/open-blocking'
import { auditEntry } from '@/db/schema/audit'
import { newsroom } from '@/db/schema/newsroom'
import { watch } from '@/db/schema/notifications'
import { comment } from '@/db/schema/talk'
import type { Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { call, NOT_FOUND, talkingOn } from '@/testing/builders/talk'
import { chief, contributor, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { assignStory } from '../assign-story'
import { retractComment } from './retract-comment'
import { reopenThread, resolveThread } from './settle-thread'

const { db } = await testDatabase()
const desk = talkingOn(db)
const { as, open, opened, answer, lineOf, told } = desk

let ids: Ids

beforeAll(() => openNewsroom(db))
beforeEach(async () => {
  desk.later()
  ids = await desk.written()
})

describe('a conversation', () => {
  it('is about the edition in work, and says who spoke when', async () => {
    const threadId = await opened(editor, ids)
    await answer(reporter, ids, threadId)
    const line = await lineOf(editor, ids, threadId)
    expect(line).toMatchObject({ kind: 'comment', n: 1, isOpen: true, blocking: false, resolved: null })
    expect(line.remarks).toMatchObject([
      { author: editor.name, text: 'Who said so?', mayRetract: true },
      { author: reporter.name, text: 'The clerk.', mayRetract: false },
    ])
    expect(line.lastAt).toEqual(line.remarks[1]?.at)
  })

  it('is open to a contributor once the story is theirs; they stop nothing', async () => {
    expect(await open(contributor, ids)).toEqual(NOT_FOUND)
    await assignStory(as(editor), { storyId: ids.storyId, assigneeId: contributor.id })
    expect((await open(contributor, ids)).ok).toBe(true)
    expect(await open(contributor, ids, { blocking: true })).toMatchObject({ refusal: { because: 'role' } })
  })

  it('ends somewhere', async () => {
    const threadId = await opened(editor, ids)
    const many = Array.from({ length: 199 }, () => ({
      ...{ id: randomUUID(), threadId, authorId: editor.id, text: 'And?', at: desk.clock.now },
      mentions: { people: [], desks: [] },
    }))
    await db.insert(comment).values(many)
    expect(await answer(reporter, ids, threadId)).toMatchObject({ refusal: { field: 'text', key: 'threadFull' } })
  })

  it('is heard by whoever writes the story, and by whoever watches it', async () => {
    await db.insert(watch).values({ personId: legal.id, storyId: ids.storyId, mode: 'watching', since: new Date() })
    await opened(editor, ids)
    for (const who of [reporter, legal]) expect(await told(who, ids)).toEqual(['commented'])
    for (const who of [editor, chief]) expect(await told(who, ids)).toEqual([])
  })

  it('is heard by those who spoke in it before, once, and not by whoever speaks', async () => {
    const threadId = await opened(editor, ids)
    await answer(reporter, ids, threadId)
    await answer(chief, ids, threadId, `${call(editor)}, the clerk?`)
    expect(await told(editor, ids)).toEqual(['replied', 'mentioned'])
    expect(await told(reporter, ids)).toEqual(['commented', 'replied'])
    expect(await told(chief, ids)).toEqual([])
  })

  it('leaves an entry in the record for each deed, and not a word of what was said', async () => {
    const threadId = await opened(editor, ids, { blocking: true })
    const deed = { ...ids, threadId }
    await answer(reporter, ids, threadId)
    await resolveThread(as(editor), deed)
    await reopenThread(as(editor), deed)
    const [first] = (await lineOf(editor, ids, threadId)).remarks
    await retractComment(as(editor), { ...deed, commentId: first?.id ?? '' })
    const entries = await db
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.subjectId, ids.storyId), eq(auditEntry.subjectType, 'story')))
      .orderBy(asc(auditEntry.seq))
    const deeds = ['openThread', 'replyInThread', 'resolveThread', 'reopenThread', 'retractComment']
    expect(entries.slice(-5).map(({ kind }) => kind)).toEqual(deeds)
    expect(JSON.stringify(entries)).not.toMatch(/Who said so|The clerk/)
  })
})

describe('a thread that stops', () => {
  it('is counted by the server for its edition until it is resolved, whoever opened it', async () => {
    const other = await desk.written()
    const threadId = await opened(reporter, ids, { blocking: true })
    await opened(editor, ids)
    expect(await openBlocking(db, ids.editionId)).toBe(1)
    expect(await openBlocking(db, other.editionId)).toBe(0)
    await resolveThread(as(editor), { ...ids, threadId })
    expect(await openBlocking(db, ids.editionId)).toBe(0)
    await reopenThread(as(editor), { ...ids, threadId })
    expect(await openBlocking(db, ids.editionId)).toBe(1)
  })

  it('keeps the piece from being approved, where the house lets it', async () => {
    await desk.must(reporter, ids, 'file')
    const threadId = await opened(reporter, ids, { blocking: true })
    await desk.look(editor, ids)
    const stopped = { field: 'talk', key: 'openComments', values: { count: 1 } }
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({
      refusal: { kind: 'notReady', issues: [stopped] },
    })
    await db.update(newsroom).set({ blockingThreads: false })
    const elsewhere = await desk.move(editor, ids, 'approve', { hash: 'another' })
    expect(elsewhere).toMatchObject({ refusal: { issues: [{ key: 'changedMeanwhile' }] } })
    await db.update(newsroom).set({ blockingThreads: true })
    await resolveThread(as(editor), { ...ids, threadId })
    expect((await desk.move(editor, ids, 'approve')).ok).toBe(true)
  })

  it('is not lifted by the writer it stops', async () => {
    const threadId = await opened(editor, ids, { blocking: true })
    const deed = { ...ids, threadId }
    expect(await resolveThread(as(reporter), deed)).toMatchObject({ refusal: { because: 'blockingThread' } })
    expect(await openBlocking(db, ids.editionId)).toBe(1)
    expect((await lineOf(reporter, ids, threadId)).mayResolve).toBe(false)
    expect((await resolveThread(as(chief), deed)).ok).toBe(true)
  })
})

describe('settling', () => {
  it('is done by anybody who takes part, once, and can be undone', async () => {
    const threadId = await opened(editor, ids)
    const deed = { ...ids, threadId }
    await resolveThread(as(reporter), deed)
    const { resolved } = await lineOf(editor, ids, threadId)
    expect(resolved).toEqual({ at: desk.clock.now, by: reporter.name })
    desk.later()
    await resolveThread(as(chief), deed)
    expect((await lineOf(editor, ids, threadId)).resolved).toEqual(resolved)
    await reopenThread(as(chief), deed)
    expect(await lineOf(editor, ids, threadId)).toMatchObject({ isOpen: true, resolved: null })
  })
})

describe('taking back', () => {
  it('takes the words and leaves the place', async () => {
    const threadId = await opened(editor, ids, { text: `Ask ${call(reporter)}.` })
    const [first] = (await lineOf(editor, ids, threadId)).remarks
    const deed = { ...ids, threadId, commentId: first?.id ?? '' }
    expect(await retractComment(as(chief), deed)).toMatchObject({ refusal: { because: 'notOwnWords' } })
    expect((await retractComment(as(editor), deed)).ok).toBe(true)
    const { remarks } = await lineOf(chief, ids, threadId)
    expect(remarks).toMatchObject([{ id: deed.commentId, author: editor.name, text: null, mayRetract: false }])
    const [row] = await db.select().from(comment).where(eq(comment.id, deed.commentId))
    expect(row).toMatchObject({ text: '', mentions: { people: [], desks: [] } })
  })
})
