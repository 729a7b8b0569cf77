import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerAck } from '@/db/schema/notice-acks'
import { SYSTEM } from '@/newsroom/people/actor'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { bookOn } from '@/testing/builders/notice-book'
import { piece } from '@/testing/builders/package'
import { editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { repinNotices } from '../repin-notices'
import { acknowledgeNotice } from './acknowledge-notice'

const { db } = await testDatabase()
const desk = deskOn(db)
const book = bookOn(db)

const asking = { id: '', versionId: '' }

beforeAll(async () => {
  await openNewsroom(db)
  Object.assign(asking, await book.add({ key: 'to-be-read', removable: 'never', requiresAck: true }))
})

const supplied = (slug: string) =>
  piece({ slug, source: { type: 'contributor', name: '', author: 'Rosa Vidal', title: '', url: '' } })

const read = (who: Player, ids: Ids, versionId = asking.versionId) =>
  acknowledgeNotice(desk.as(who), { ...ids, versionId })

const UNREAD = { field: 'disclaimers', key: 'noticeUnread', values: { key: 'to-be-read' } }

describe('a notice its writer has to have read', () => {
  it('is not filed until they say so, which changes nothing readers get', async () => {
    const ids = await desk.written(supplied('to-read'))
    const { headHash } = await desk.head(ids)
    expect(await desk.move(reporter, ids, 'file')).toMatchObject({ refusal: { kind: 'notReady', issues: [UNREAD] } })
    expect(await read(reporter, ids)).toEqual({ ok: true, value: null })
    await desk.must(reporter, ids, 'file')
    await desk.approve(ids)
    const head = await desk.head(ids)
    expect(head).toMatchObject({ state: 'approved', headHash })
    expect(await db.select().from(disclaimerAck).where(eq(disclaimerAck.storyId, ids.storyId))).toMatchObject([
      { personId: reporter.id, versionId: asking.versionId, editionId: ids.editionId, seq: head.headSeq },
    ])
  })

  it('is read by whoever wrote the piece, not by whoever reviews it', async () => {
    const ids = await desk.written(supplied('not-by-reviewer'))
    expect(await read(editor, ids)).toMatchObject({ refusal: { kind: 'forbidden', because: 'notAHand' } })
    const row = { storyId: ids.storyId, versionId: asking.versionId, editionId: ids.editionId, seq: 1, at: new Date() }
    await expect(db.insert(disclaimerAck).values({ ...row, personId: editor.id })).rejects.toMatchObject({
      cause: { message: 'a notice is acknowledged by whoever wrote in the piece' },
    })
  })

  it('is read once, on the record, and that is not taken away again', async () => {
    const ids = await desk.written(supplied('read-once'))
    await read(reporter, ids)
    await read(reporter, ids)
    const said = and(eq(auditEntry.subjectId, ids.storyId), eq(auditEntry.kind, 'acknowledgeNotice'))
    expect(await db.$count(auditEntry, said)).toBe(1)
    await expect(db.delete(disclaimerAck).where(eq(disclaimerAck.storyId, ids.storyId))).rejects.toMatchObject({
      cause: { message: 'that a notice was read is a record' },
    })
  })

  it('is to be read again when its wording changes (DISC-12)', async () => {
    const ids = await desk.written(supplied('read-again'))
    await read(reporter, ids)
    await desk.must(reporter, ids, 'file')
    const second = await book.word(asking.id, 2, 'Other words altogether.')
    await repinNotices({ ...desk.as(reporter), actor: SYSTEM }, ids)
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({
      refusal: { issues: [{ ...UNREAD, values: { key: 'to-be-read', n: 2 } }] },
    })
    expect(await read(reporter, ids)).toMatchObject({ refusal: { field: 'versionId', key: 'changed' } })
    expect(await read(reporter, ids, second)).toMatchObject({ ok: true })
    await desk.approve(ids)
    expect((await desk.head(ids)).state).toBe('approved')
  })
})
