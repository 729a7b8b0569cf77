import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { publication } from '@/db/schema/publication'
import { move, reviewRun } from '@/db/schema/review'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { admin, chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'

const { db } = await testDatabase()
const desk = deskOn(db)

beforeAll(() => openNewsroom(db))

const stateOf = async (editionId: string) => (await desk.head({ editionId })).state

describe('review', () => {
  it('does not let a writer approve their own copy, an admin no more than anybody (WF-02)', async () => {
    const ids = await desk.written(piece(), editor)
    await desk.save(admin, ids, piece({ standfirst: 'Changed by the admin.' }))
    await desk.must(reporter, ids, 'file')
    for (const who of [editor, admin]) {
      await desk.look(who, ids)
      expect(await desk.move(who, ids, 'approve')).toEqual({
        ok: false,
        refusal: { kind: 'forbidden', because: 'hand' },
      })
    }
    expect(await stateOf(ids.editionId)).toBe('in_review')
  })

  it('wants the reviewer to have seen this very package (TR-08)', async () => {
    const ids = await desk.filed()
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({
      refusal: { kind: 'notReady', issues: [{ key: 'unseenChanges' }] },
    })
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve', { hash: 'another' })).toMatchObject({
      refusal: { kind: 'notReady', issues: [{ key: 'changedMeanwhile' }] },
    })
  })

  it('names each hole in the piece and where it is (WF-28)', async () => {
    const ids = await desk.written(piece({ headline: ' ', copy: copyOf('　') }))
    expect(await desk.move(reporter, ids, 'file')).toMatchObject({
      refusal: {
        issues: [
          { field: 'headline', key: 'blank' },
          { field: 'copy', key: 'blank' },
        ],
      },
    })
  })

  it('sends back with a comment and takes the piece in again (WF-13)', async () => {
    const ids = await desk.filed()
    expect(await desk.move(editor, ids, 'sendBack')).toEqual({
      ok: false,
      refusal: { kind: 'invalid', field: 'comment', key: 'blank' },
    })
    await desk.must(editor, ids, 'sendBack', { comment: 'Who said so?' })
    const [run] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, ids.editionId))
    expect(run).toMatchObject({ outcome: 'sent_back', closedAt: expect.any(Date) })
    await desk.must(reporter, ids, 'file')
    expect(await db.$count(reviewRun, and(eq(reviewRun.editionId, ids.editionId), isNull(reviewRun.closedAt)))).toBe(1)
  })

  it('lets whoever filed take it back', async () => {
    const ids = await desk.filed()
    await desk.must(reporter, ids, 'recall')
    expect(await stateOf(ids.editionId)).toBe('draft')
  })

  it('voids an approval that an edit leaves behind, names the parts, and asks for another review (WF-04)', async () => {
    const ids = await desk.approved(piece({ slug: 'voided' }))
    const saved = await desk.save(reporter, ids, piece({ slug: 'voided', headline: 'Library shuts early' }))
    expect(saved).toMatchObject({ value: { saved: { state: 'in_review', voided: ['headline'] } } })
    const [voided] = await db
      .select()
      .from(move)
      .where(and(eq(move.storyId, ids.storyId), eq(move.move, 'voidApproval')))
    expect(voided).toMatchObject({ actorId: null, detail: { parts: ['headline'], changedBy: reporter.id } })
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({
      refusal: { kind: 'wrongState', state: 'in_review' },
    })
    await desk.approve(ids)
    await desk.must(chief, ids, 'publish')
    const [record] = await db.select().from(publication).where(eq(publication.storyId, ids.storyId))
    expect(record?.headline).toBe('Library shuts early')
  })

  it('does not bring an approval back with the text it was given to', async () => {
    const pkg = piece({ slug: 'there-and-back' })
    const ids = await desk.approved(pkg)
    await desk.save(editor, ids, piece({ slug: 'there-and-back', standfirst: 'Else.' }))
    await desk.save(editor, ids, pkg)
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({ refusal: { because: 'hand' } })
    expect(await stateOf(ids.editionId)).toBe('in_review')
  })
})
