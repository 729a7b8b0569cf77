import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { storyScreen } from '@/db/queries/story-screen'
import { auditEntry } from '@/db/schema/audit'
import { leftNotice } from '@/db/schema/lifted-notices'
import { edition, revision } from '@/db/schema/story'
import type { Copy } from '@/newsroom/copy/copy'
import { withoutBlock } from '@/newsroom/disclaimers/lift/typed-notice'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { bookOn } from '@/testing/builders/notice-book'
import { copyOf, piece } from '@/testing/builders/package'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { takeBackChoice } from '../notice-choices/take-back-choice'
import { decideLifted } from './decide-lifted'
import { leaveNotice } from './leave-notice'
import { liftNotice } from './lift-notice'
import { takeBackLeft } from './take-back-left'

const { db, owner } = await testDatabase()
const desk = deskOn(db)

const NOTICE = '特別聲明：作者喜歡大海。'
const COPY = copyOf('The first.', NOTICE)
/** The same words in the other script, and set otherwise. */
const RESET = copyOf('The first.', '特别声明:作者喜欢大海')

beforeAll(async () => {
  await openNewsroom(db)
  await bookOn(db).add({ key: 'supplied', effect: null })
})

const written = (slug: string, copy: Copy = COPY) => desk.written(piece({ slug, copy }))

const screenOf = async ({ storyId }: Ids) => {
  const screen = await storyScreen(db, reporter, { storyId, at: desk.clock.now })
  if (!screen) throw new Error('no screen')
  return screen
}

const rewrite = async (ids: Ids, copy: Copy) => {
  const [row] = await db
    .select({ pkg: revision.package })
    .from(revision)
    .innerJoin(edition, and(eq(edition.id, revision.editionId), eq(edition.headSeq, revision.seq)))
    .where(eq(edition.id, ids.editionId))
  if (!row) throw new Error('no head')
  const saved = await desk.save(reporter, ids, { ...row.pkg, copy })
  if (!saved.ok) throw new Error(`save refused: ${saved.refusal.kind}`)
}

const leave = (ids: Ids, at = 'para-2') => leaveNotice(desk.as(reporter), { ...ids, at })
const keys = async (ids: Ids) => (await screenOf(ids)).issues.map(({ key }) => key)

describe('a notice somebody decides to leave in the text', () => {
  it('is not asked about again, however it is set, and stays on the checks under their name', async () => {
    const ids = await written('left')
    expect(await leave(ids)).toMatchObject({ ok: true })
    for (const copy of [COPY, RESET]) {
      await rewrite(ids, copy)
      const { atHand, issues } = await screenOf(ids)
      expect(atHand).toMatchObject({ typed: null, left: [{ at: 'para-2', by: reporter.name }] })
      const told = { key: 'noticeLeft', level: 'warn', at: 'para-2', values: { by: reporter.name } }
      expect(issues).toContainEqual(expect.objectContaining(told))
      expect(issues.some(({ key }) => key === 'noticeTyped')).toBe(false)
    }
  })

  it('is left in this piece alone, and asked about where other words stand in its place', async () => {
    const ids = await written('alone')
    await leave(ids)
    expect((await screenOf(await written('another'))).atHand.typed).toMatchObject({ text: NOTICE })
    await rewrite(ids, copyOf('The first.', '特別聲明：作者不喜歡大海。'))
    expect((await screenOf(ids)).atHand).toMatchObject({ typed: { at: 'para-2' }, left: [] })
  })

  it('leaves another notice of the same text to be asked about', async () => {
    const ids = await written('two', copyOf('The first.', '版權聲明：不得轉載。', NOTICE))
    expect((await screenOf(ids)).atHand.typed).toMatchObject({ at: 'para-3' })
    await leave(ids, 'para-3')
    expect((await screenOf(ids)).atHand).toMatchObject({ typed: { at: 'para-2' }, left: [{ at: 'para-3' }] })
  })

  it('is asked about again once that is taken back, and both are on the record', async () => {
    const ids = await written('back')
    await leave(ids)
    const leftId = (await screenOf(ids)).atHand.left[0]?.id ?? ''
    const other = await written('not-its-story')
    expect(await takeBackLeft(desk.as(reporter), { ...other, leftId })).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await takeBackLeft(desk.as(reporter), { ...ids, leftId })).toMatchObject({ ok: true })
    expect((await screenOf(ids)).atHand).toMatchObject({ typed: { text: NOTICE }, left: [] })
    expect(await takeBackLeft(desk.as(reporter), { ...ids, leftId })).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await leave(ids)).toMatchObject({ ok: true })
    const said = await db.select().from(auditEntry).where(eq(auditEntry.subjectId, ids.storyId)).orderBy(auditEntry.seq)
    const kinds = said.map(({ kind }) => kind).filter((kind) => /left|leave/i.test(kind))
    expect(kinds).toEqual(['leaveNotice', 'takeBackLeft', 'leaveNotice'])
  })

  it('is decided by whoever may write now, of a notice that stands there', async () => {
    const ids = await written('may-not')
    expect(await leave(ids, 'para-1')).toMatchObject({ refusal: { key: 'otherText' } })
    await desk.must(reporter, ids, 'file')
    expect(await leave(ids)).toMatchObject({ refusal: { because: 'inReview' } })
  })

  it('stays on record, whoever writes to the table', async () => {
    const ids = await written('kept')
    await leave(ids)
    const its = eq(leftNotice.storyId, ids.storyId)
    await expect(owner.update(leftNotice).set({ text: 'Other.' }).where(its)).rejects.toThrow()
    await expect(owner.delete(leftNotice).where(its)).rejects.toThrow()
  })
})

describe('a lifted notice nobody has decided about', () => {
  const lifted = async (slug: string) => {
    const ids = await written(slug)
    expect(await liftNotice(desk.as(reporter), { ...ids, at: 'para-2', templateId: null })).toMatchObject({ ok: true })
    await rewrite(ids, withoutBlock(COPY, 'para-2'))
    return ids
  }

  it('is a warning while the piece is written, and leads to where it is decided', async () => {
    const ids = await lifted('undecided')
    const told = { field: 'disclaimers.lifted', key: 'noticeUndecided', level: 'warn', values: { count: 1 } }
    expect((await screenOf(ids)).issues).toContainEqual(told)
    expect(await desk.move(reporter, ids, 'file')).toMatchObject({ ok: true })
  })

  it('stops the approval until a person has decided', async () => {
    const ids = await lifted('stops')
    await desk.must(reporter, ids, 'file')
    expect((await screenOf(ids)).issues).toContainEqual(
      expect.objectContaining({ key: 'noticeUndecided', level: 'stop' }),
    )
    await desk.look(editor, ids)
    const stopped = await desk.move(editor, ids, 'approve')
    expect(stopped).toMatchObject({ refusal: { kind: 'notReady' } })
    expect(JSON.stringify(stopped)).toContain('noticeUndecided')
  })

  it('stops the chief who would publish without a review, too', async () => {
    const ids = await lifted('forced')
    const forced = await desk.move(chief, ids, 'forcePublish', {
      urgency: 'breaking',
      reason: 'The harbour is on fire, all of it.',
    })
    expect(JSON.stringify(forced)).toContain('noticeUndecided')
  })

  it('stops nothing once it is decided', async () => {
    const ids = await lifted('decided')
    const liftedId = (await screenOf(ids)).atHand.lifted[0]?.id ?? ''
    const none = { ...ids, liftedId, templateId: null, reason: 'A line of the old site.' }
    expect(await decideLifted(desk.as(reporter), none)).toMatchObject({ ok: true })
    expect(await keys(ids)).not.toContain('noticeUndecided')
  })
})

describe('a lifted notice that undo brought back', () => {
  it('is told together with the template that was added in its place, until that is dropped', async () => {
    const words = '免責聲明：本文由合作夥伴供稿。'
    const copy = copyOf('The first.', words)
    const { id } = await bookOn(db).add({ key: 'partners', effect: null, text: words })
    const ids = await written('undone', copy)
    expect((await screenOf(ids)).atHand.typed).toMatchObject({ proposal: { templateId: id }, added: null })
    expect(await liftNotice(desk.as(reporter), { ...ids, at: 'para-2', templateId: id })).toMatchObject({ ok: true })
    await rewrite(ids, withoutBlock(copy, 'para-2'))
    expect((await screenOf(ids)).atHand.typed).toBeNull()
    await rewrite(ids, copy)
    const { typed } = (await screenOf(ids)).atHand
    expect(typed).toMatchObject({ added: { template: { name: 'partners' } } })
    const choiceId = typed?.added?.choiceId ?? ''
    expect(await takeBackChoice(desk.as(reporter), { ...ids, choiceId })).toMatchObject({ ok: true })
    expect((await screenOf(ids)).atHand).toMatchObject({ typed: { added: null }, choices: [] })
  })
})
