import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { revisions } from '@/db/queries/history'
import { auditEntry } from '@/db/schema/audit'
import { editionHand } from '@/db/schema/hands'
import { noticeChoice } from '@/db/schema/notice-choices'
import { admin, chief, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { approveWaiver } from './approve-waiver'
import { ALL, choicesOn, supplied, without } from './choosing-for-test'
import { takeBackChoice } from './take-back-choice'

const { db } = await testDatabase()
const { desk, entries, headOf, carried, isHand, waive, asked } = await choicesOn(db)

describe('a notice that is never left out', () => {
  it('is waived by nobody, the admin and whoever keeps the law included (DISC-06)', async () => {
    const ids = await desk.written(supplied('never'))
    for (const who of [reporter, editor, chief, legal, admin])
      expect(await waive(who, ids, entries.never)).toEqual({
        ok: false,
        refusal: { kind: 'forbidden', because: 'neverLeftOut' },
      })
    expect(await carried(ids)).toEqual(ALL)
  })

  it('is not waived past the commands either (DISC-06)', async () => {
    const { storyId } = await desk.written(supplied('never-by-hand'))
    const row = { id: crypto.randomUUID(), storyId, templateId: entries.never, kind: 'waive' } as const
    const own = { ...row, chosenBy: reporter.id, chosenAt: new Date(), reason: 'I say so.' }
    await expect(db.insert(noticeChoice).values(own)).rejects.toMatchObject({
      cause: { message: 'this notice is never left out' },
    })
  })
})

describe('a notice the rules require', () => {
  it('stands while one person alone would leave it out, and goes with a second, whose reason is kept (DISC-07)', async () => {
    const ids = await desk.written(supplied('waived'))
    const waiver = await asked(reporter, ids)
    expect(await carried(ids)).toEqual(ALL)
    expect(await approveWaiver(desk.as(reporter), waiver)).toEqual({
      ok: false,
      refusal: { kind: 'forbidden', because: 'ownWaiver' },
    })
    expect(await carried(ids)).toEqual(ALL)

    expect(await approveWaiver(desk.as(editor), waiver)).toMatchObject({ ok: true })
    expect(await carried(ids)).toEqual(without('needed'))
    expect(await db.select().from(noticeChoice).where(eq(noticeChoice.id, waiver.choiceId))).toMatchObject([
      { kind: 'waive', reason: 'The author is on our staff.', chosenBy: reporter.id, approvedBy: editor.id },
    ])
  })

  it('is not left out by two who both wrote the piece', async () => {
    const ids = await desk.written(supplied('two-hands'))
    await desk.save(editor, ids, { ...supplied('two-hands'), headline: 'Touched by the editor' })
    const waiver = await asked(reporter, ids)
    expect(await approveWaiver(desk.as(editor), waiver)).toMatchObject({ refusal: { because: 'hand' } })
    const agreed = { approvedBy: editor.id, approvedAt: new Date() }
    await expect(db.update(noticeChoice).set(agreed).where(eq(noticeChoice.id, waiver.choiceId))).rejects.toMatchObject(
      { cause: { message: 'a waiver is agreed to by nobody who wrote in the piece' } },
    )
    expect(await approveWaiver(desk.as(legal), waiver)).toMatchObject({ ok: true })
  })

  it('is left out at once where the template lets it, with the reason', async () => {
    const ids = await desk.written(supplied('freely'))
    expect(await waive(reporter, ids, entries.free, ' ')).toMatchObject({ refusal: { field: 'reason', key: 'blank' } })
    expect(await waive(reporter, ids, entries.free)).toMatchObject({ ok: true })
    expect(await carried(ids)).toEqual(without('free'))
  })

  it('is asked to be left out once', async () => {
    const ids = await desk.written(supplied('asked-twice'))
    await asked(reporter, ids)
    expect(await waive(reporter, ids, entries.needed)).toMatchObject({ refusal: { key: 'asked' } })
    expect(await waive(reporter, ids, entries.suggested)).toMatchObject({ refusal: { key: 'notRequired' } })
  })

  it('stands again when the waiver is taken back', async () => {
    const ids = await desk.written(supplied('taken-back'))
    const waiver = await asked(reporter, ids)
    await approveWaiver(desk.as(editor), waiver)
    expect(await takeBackChoice(desk.as(reporter), waiver)).toMatchObject({ ok: true })
    expect(await carried(ids)).toEqual(ALL)
    expect(await takeBackChoice(desk.as(reporter), waiver)).toMatchObject({ refusal: { kind: 'notFound' } })
  })
})

describe('whoever agrees to a waiver', () => {
  it('has no hand in the piece from that, and may approve it in the same sitting', async () => {
    const ids = await desk.written(supplied('in-review'))
    const waiver = await asked(reporter, ids)
    await desk.must(reporter, ids, 'file')
    await desk.look(editor, ids)
    expect(await approveWaiver(desk.as(editor), waiver)).toMatchObject({ ok: true })
    expect(await isHand(editor, ids)).toBe(false)
    expect(await headOf(ids)).toMatchObject({ kind: 'choice', authorId: null })
    await desk.approve(ids)
    expect((await desk.head(ids)).state).toBe('approved')
  })

  it('is named for it in the history of the piece, where the house wrote the version', async () => {
    const ids = await desk.written(supplied('named-for-it'))
    await approveWaiver(desk.as(legal), await asked(reporter, ids))
    const { items } = await revisions(db, editor, ids.storyId, null)
    expect(items[0]).toMatchObject({ kind: 'choice', author: legal.name })
    expect(items.at(-1)).toMatchObject({ author: reporter.name })
  })

  it('may keep the notice instead, without a hand in the piece', async () => {
    const ids = await desk.written(supplied('declined'))
    const waiver = await asked(reporter, ids)
    await desk.must(reporter, ids, 'file')
    expect(await takeBackChoice(desk.as(legal), waiver)).toMatchObject({ ok: true })
    expect(await isHand(legal, ids)).toBe(false)
    expect(await approveWaiver(desk.as(editor), waiver)).toMatchObject({ refusal: { kind: 'notFound' } })
  })
})

describe('whoever agrees to a waiver and then writes in the piece', () => {
  it('takes the second pair of eyes away: the notice stands, and the waiver waits for somebody else', async () => {
    const ids = await desk.written(supplied('writes-after'))
    const waiver = await asked(reporter, ids)
    await approveWaiver(desk.as(editor), waiver)
    expect(await carried(ids)).toEqual(without('needed'))
    await desk.save(editor, ids, { ...supplied('writes-after'), headline: 'Touched by the editor' })
    expect(await carried(ids)).toEqual(ALL)
    const rows = await db
      .select()
      .from(noticeChoice)
      .where(eq(noticeChoice.storyId, ids.storyId))
      .orderBy(noticeChoice.chosenAt, noticeChoice.approvedBy)
    expect(rows).toMatchObject([
      { id: waiver.choiceId, approvedBy: editor.id, endedBy: editor.id },
      { chosenBy: reporter.id, reason: 'The author is on our staff.', approvedBy: null, endedAt: null },
    ])
    const again = { ...ids, choiceId: rows[1]?.id ?? '' }
    expect(await approveWaiver(desk.as(editor), again)).toMatchObject({ refusal: { because: 'hand' } })
    expect(await approveWaiver(desk.as(legal), again)).toMatchObject({ ok: true })
    expect(await carried(ids)).toEqual(without('needed'))
  })

  it('may also have done so by deciding about another notice, or by restoring an older text', async () => {
    const ids = await desk.written(supplied('decides-after'))
    await approveWaiver(desk.as(editor), await asked(reporter, ids))
    await waive(editor, ids, entries.free)
    expect(await carried(ids)).toEqual(without('free'))
  })

  it('voids the approval of the piece with it', async () => {
    const ids = await desk.written(supplied('approved-after'))
    await approveWaiver(desk.as(chief), await asked(reporter, ids))
    await desk.must(reporter, ids, 'file')
    await desk.look(editor, ids)
    await desk.approve(ids)
    await desk.save(chief, ids, { ...supplied('approved-after'), headline: 'Touched by the chief' })
    expect((await desk.head(ids)).state).toBe('in_review')
    expect(await carried(ids)).toEqual(ALL)
  })

  it('keeps it from going out past the commands, too', async () => {
    const ids = await desk.written(supplied('past-the-commands'))
    const waiver = await asked(reporter, ids)
    await approveWaiver(desk.as(chief), waiver)
    await desk.must(reporter, ids, 'file')
    await desk.approve(ids)
    await db.insert(editionHand).values({ editionId: ids.editionId, personId: chief.id, at: new Date() })
    await expect(desk.move(chief, ids, 'publish')).rejects.toMatchObject({
      cause: { message: 'whoever agreed to a waiver has become a hand' },
    })
  })

  it('is on the record as the house finding so, with who it was', async () => {
    const ids = await desk.written(supplied('void-on-record'))
    const { choiceId } = await asked(reporter, ids)
    await approveWaiver(desk.as(editor), { ...ids, choiceId })
    await desk.save(editor, ids, { ...supplied('void-on-record'), headline: 'Touched' })
    const said = await db.select().from(auditEntry).where(eq(auditEntry.subjectId, ids.storyId))
    expect(said.filter(({ kind }) => kind === 'voidWaiver')).toMatchObject([
      { actorId: null, detail: { choiceId, approvedBy: editor.id } },
    ])
  })
})

it('every decision is on the record, with its reason', async () => {
  const ids = await desk.written(supplied('on-record'))
  const waiver = await asked(reporter, ids)
  await approveWaiver(desk.as(editor), waiver)
  await takeBackChoice(desk.as(reporter), waiver)
  const said = await db.select().from(auditEntry).where(eq(auditEntry.subjectId, ids.storyId)).orderBy(auditEntry.seq)
  const ours = said.filter(({ detail }) => 'choiceId' in detail)
  expect(ours).toMatchObject([
    { kind: 'waiveNotice', actorId: reporter.id, detail: { reason: 'The author is on our staff.' } },
    { kind: 'approveWaiver', actorId: editor.id, detail: { chosenBy: reporter.id } },
    { kind: 'takeBackChoice', actorId: reporter.id, detail: { kind: 'waive' } },
  ])
})
