import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { move, opinion, reviewRun } from '@/db/schema/review'
import { comment, thread } from '@/db/schema/talk'
import { inOrder } from '@/newsroom/talk/order'
import type { Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { talkingOn } from '@/testing/builders/talk'
import { contributor, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { conversation } from './conversation'

const { db } = await testDatabase()
const desk = talkingOn(db)
const { opened, answer } = desk

let ids: Ids

beforeAll(() => openNewsroom(db))
beforeEach(async () => {
  ids = await desk.written()
})

const texts = async (): Promise<readonly unknown[]> =>
  ((await conversation(db, editor, ids))?.lines ?? []).map(({ remarks }) => remarks[0]?.text)

describe('the conversation of a story', () => {
  it('begins with what waits, newest activity first, and counts what waits', async () => {
    const first = await opened(editor, ids, { text: 'first' })
    await opened(editor, ids, { text: 'second' })
    const settled = await opened(editor, ids, { text: 'settled' })
    await desk.settle(editor, ids, settled)
    await answer(reporter, ids, first)
    expect(await texts()).toEqual(['first', 'second', 'settled'])
    expect(await conversation(db, editor, ids)).toMatchObject({ open: 2, mayBlock: true, next: null })
  })

  it('is read a page at a time, every line once', async () => {
    for (const text of ['one', 'two', 'three', 'four', 'five']) {
      const threadId = await opened(editor, ids, { text })
      if (text === 'two' || text === 'five') await desk.settle(editor, ids, threadId)
    }
    const all = (await conversation(db, editor, ids))?.lines ?? []
    const read = []
    let cursor: string | null = null
    do {
      const page = await conversation(db, editor, { ...ids, cursor, size: 2 })
      read.push(...(page?.lines ?? []))
      expect(page?.open).toBe(3)
      cursor = page?.next ?? null
    } while (cursor !== null)
    expect(read).toEqual(all)
    expect(all.map(({ remarks }) => remarks[0]?.text)).toEqual(['four', 'three', 'one', 'five', 'two'])
    expect(all.toSorted(inOrder)).toEqual(all)
  })

  it('is empty, and not absent, before a word was said', async () => {
    expect(await conversation(db, editor, ids)).toEqual({ lines: [], next: null, open: 0, mayBlock: true })
    expect(await conversation(db, contributor, ids)).toBeNull()
  })
})

describe('words of moves', () => {
  /** As moves wrote them before they opened threads: in the timeline, or as an opinion. */
  const forgetThreads = async () => {
    await db.delete(comment)
    await db.delete(thread)
  }

  it('are part of it where no thread was opened for them, and stand there once', async () => {
    await desk.must(reporter, ids, 'file', { note: 'Names are in.' })
    desk.later()
    await desk.look(editor, ids)
    await desk.must(editor, ids, 'sendBack', { comment: 'Who repaired it?' })
    await forgetThreads()
    const { lines = [], open } = (await conversation(db, editor, ids)) ?? {}
    expect(lines).toMatchObject([
      {
        kind: 'send_back',
        source: 'record',
        isOpen: false,
        remarks: [{ text: 'Who repaired it?', author: editor.name }],
      },
      { kind: 'note', source: 'record', remarks: [{ text: 'Names are in.', author: reporter.name }] },
    ])
    expect(open).toBe(0)
  })

  it('are not said twice beside the thread they opened', async () => {
    await desk.must(reporter, ids, 'file')
    desk.later()
    await desk.must(editor, ids, 'sendBack', { comment: 'Who repaired it?' })
    await forgetThreads()
    const [made] = await db
      .select()
      .from(move)
      .where(and(eq(move.editionId, ids.editionId), eq(move.move, 'sendBack')))
      .orderBy(desc(move.at))
    const id = randomUUID()
    const at = made?.at ?? new Date(0)
    await db.insert(thread).values({ id, ...ids, kind: 'send_back', blocking: false, openedAt: at })
    const said = { text: 'Who repaired it?', mentions: { people: [], desks: [] }, at }
    await db.insert(comment).values({ id: randomUUID(), threadId: id, authorId: editor.id, ...said })
    expect(await texts()).toEqual(['Who repaired it?'])
    expect((await conversation(db, editor, ids))?.lines[0]).toMatchObject({ source: 'thread', kind: 'send_back' })
  })

  it('include the opinions of outside reviewers', async () => {
    await desk.must(reporter, ids, 'file')
    desk.later()
    const [run] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, ids.editionId))
    await db.insert(opinion).values({
      ...{ id: randomUUID(), runId: run?.id ?? '', editionId: ids.editionId, stage: 'review', stageKind: 'review' },
      ...{ guestId: randomUUID(), packageHash: 'x', verdict: 'pass', text: 'Sound.', checks: {}, at: desk.clock.now },
    })
    expect((await conversation(db, editor, ids))?.lines).toMatchObject([
      { kind: 'opinion', source: 'record', remarks: [{ isGuest: true, author: null, text: 'Sound.' }] },
    ])
  })
})
