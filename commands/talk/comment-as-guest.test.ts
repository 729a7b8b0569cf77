import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { previewLink } from '@/db/schema/preview'
import type { Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { call, NOT_FOUND, talkingOn } from '@/testing/builders/talk'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { commentAsGuest } from './comment-as-guest'

const { db } = await testDatabase()
const desk = talkingOn(db)
const { opened, lineOf, told } = desk
const guestId = randomUUID()

let ids: Ids

beforeAll(() => openNewsroom(db))
beforeEach(async () => {
  ids = await desk.written()
  await db.delete(previewLink)
  await db.insert(previewLink).values({
    ...{ id: guestId, tokenHash: 'x', purpose: 'review', ...ids, name: 'Prof. Ho', singleUse: false },
    ...{ createdBy: editor.id, createdAt: desk.clock.now, expiresAt: new Date('2027-01-01T00:00:00Z') },
  })
})

const remark = (text: string, threadId: string | null = null) => {
  desk.later()
  const by = { guestId, hostId: editor.id, at: desk.clock.now, newId: randomUUID }
  return db.transaction((tx) => commentAsGuest(tx, { ...ids, ...by, threadId, text }))
}

it('lets an outside reviewer speak under the name of their link, to whoever let them in', async () => {
  const said = await remark('Table 2 adds up to 101.')
  const line = await lineOf(editor, ids, said.ok ? said.value.threadId : '')
  expect(line).toMatchObject({ kind: 'comment', blocking: false, isOpen: true })
  expect(line.remarks).toMatchObject([{ author: 'Prof. Ho', isGuest: true, mayRetract: false }])
  for (const who of [editor, reporter]) expect(await told(who, ids)).toEqual(['commented'])
})

it('lets them answer, heard by those who spoke before', async () => {
  const threadId = await opened(reporter, ids)
  await remark('The clerk did.', threadId)
  expect(await told(reporter, ids)).toEqual(['replied'])
  expect((await lineOf(editor, ids, threadId)).remarks).toMatchObject([{ isGuest: false }, { isGuest: true }])
})

it('lets them call nobody of the house', async () => {
  const said = await remark(`${call(chief)}, look`)
  const line = await lineOf(editor, ids, said.ok ? said.value.threadId : '')
  expect(line.remarks[0]?.text).toBe(`@${chief.name}, look`)
  expect(await told(chief, ids)).toEqual([])
})

it('keeps them to the story of their link, and names the link in the record', async () => {
  const threadId = await opened(reporter, await desk.written())
  expect(await remark('Here?', threadId)).toEqual(NOT_FOUND)
  await remark('Here.')
  const [entry] = await db
    .select()
    .from(auditEntry)
    .where(eq(auditEntry.kind, 'openThread'))
    .orderBy(desc(auditEntry.seq))
  expect(entry).toMatchObject({ actorId: null, subjectId: ids.storyId, detail: { guestId } })
})
