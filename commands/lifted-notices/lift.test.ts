import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { storyScreen } from '@/db/queries/story-screen'
import { auditEntry } from '@/db/schema/audit'
import { liftedNotice } from '@/db/schema/lifted-notices'
import { edition, revision } from '@/db/schema/story'
import type { Copy } from '@/newsroom/copy/copy'
import { textOf } from '@/newsroom/disclaimers/lift/text-of'
import { withoutBlock } from '@/newsroom/disclaimers/lift/typed-notice'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { bookOn } from '@/testing/builders/notice-book'
import { copyOf, piece } from '@/testing/builders/package'
import { COPIED } from '@/testing/builders/typed-notice'
import { reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { decideLifted } from './decide-lifted'
import { liftNotice } from './lift-notice'

const { db, owner } = await testDatabase()
const desk = deskOn(db)
const book = bookOn(db)

const LIKE_NOTHING = '特別聲明：作者喜歡大海。'
const UNKNOWN = copyOf('The first.', LIKE_NOTHING)
const entries = { thirdParty: '', other: '' }

beforeAll(async () => {
  await openNewsroom(db)
  entries.thirdParty = (await book.add({ key: 'supplied', effect: null })).id
  entries.other = (await book.add({ key: 'other', effect: null, text: '版權所有。' })).id
})

const writtenWith = (slug: string, copy: Copy) => desk.written(piece({ slug, copy }))

const screenOf = async ({ storyId }: Ids) => {
  const screen = await storyScreen(db, reporter, { storyId, at: desk.clock.now })
  if (!screen) throw new Error('no screen')
  return screen
}

const lift = (ids: Ids, templateId: string | null, at = COPIED.at) =>
  liftNotice(desk.as(reporter), { ...ids, at, templateId })

const liftedOf = ({ storyId }: Ids) => db.select().from(liftedNotice).where(eq(liftedNotice.storyId, storyId))

const headOf = async ({ editionId }: Ids) => {
  const [row] = await db
    .select({ revision })
    .from(revision)
    .innerJoin(edition, and(eq(edition.id, revision.editionId), eq(edition.headSeq, revision.seq)))
    .where(eq(edition.id, editionId))
  if (!row) throw new Error('no head')
  return row.revision
}

const rewrite = async (ids: Ids, copy: Copy) => {
  const { package: pkg } = await headOf(ids)
  const saved = await desk.save(reporter, ids, { ...pkg, copy })
  if (!saved.ok) throw new Error(`save refused: ${saved.refusal.kind}`)
}

describe('a notice typed into the copy', () => {
  it('is shown with the template for its place, and is a warning', async () => {
    const ids = await writtenWith('shown', COPIED.copy)
    const { issues, atHand } = await screenOf(ids)
    expect(issues).toContainEqual(
      expect.objectContaining({ field: 'copy', key: 'noticeTyped', level: 'warn', at: COPIED.at }),
    )
    expect(atHand.typed).toMatchObject({
      at: COPIED.at,
      text: COPIED.notice,
      proposal: { why: 'kind', isCarried: false },
    })
  })

  it('is kept word for word as it is lifted, and the template takes its place (DISC-24)', async () => {
    const ids = await writtenWith('lifted', COPIED.copy)
    const { atHand } = await screenOf(ids)
    const templateId = atHand.typed?.proposal?.templateId ?? null
    expect(await lift(ids, templateId)).toEqual({ ok: true, value: { text: COPIED.notice } })
    await rewrite(ids, withoutBlock(COPIED.copy, COPIED.at))
    const head = await headOf(ids)
    const [kept] = await liftedOf(ids)
    expect(kept).toMatchObject({ text: COPIED.notice, proposedId: templateId, templateId, decidedBy: reporter.id })
    expect(head.notices).toMatchObject([{ templateId }])
    const left = (head.package.copy.content ?? []).map(textOf)
    expect(left).toHaveLength(COPIED.lines.length - 1)
    expect([...left, kept?.text].toSorted()).toEqual(COPIED.lines.toSorted())
    expect((await screenOf(ids)).atHand).toMatchObject({ typed: null, lifted: [] })
  })

  it('is proposed the template the piece carries anyway, which is not added twice', async () => {
    const { id } = await book.add({ key: 'zz-by-rule' })
    const source = { type: 'contributor', name: '', author: 'Rosa Vidal', title: '', url: '' } as const
    const ids = await desk.written(piece({ slug: 'carried', copy: COPIED.copy, source }))
    expect((await screenOf(ids)).atHand.typed?.proposal).toMatchObject({ templateId: id, isCarried: true })
    expect(await lift(ids, id)).toMatchObject({ ok: true })
    expect((await screenOf(ids)).atHand.choices).toEqual([])
  })

  it('is not lifted when the text or the proposal is another by now', async () => {
    const ids = await writtenWith('moved-on', COPIED.copy)
    expect(await lift(ids, null)).toMatchObject({ refusal: { key: 'otherText' } })
    const templateId = (await screenOf(ids)).atHand.typed?.proposal?.templateId ?? null
    expect(await lift(ids, templateId, 'para-1')).toMatchObject({ refusal: { key: 'otherText' } })
    expect(await liftedOf(ids)).toEqual([])
  })

  it('is not lifted out of a text one may not write now', async () => {
    const ids = await desk.filed(piece({ slug: 'in-review', copy: UNKNOWN }))
    expect(await lift(ids, null, 'para-2')).toMatchObject({ refusal: { because: 'inReview' } })
  })
})

describe('a lifted notice that is like nothing in the book', () => {
  const lifted = async (slug: string) => {
    const ids = await writtenWith(slug, UNKNOWN)
    expect((await screenOf(ids)).atHand.typed).toMatchObject({ text: LIKE_NOTHING, proposal: null })
    expect(await lift(ids, null, 'para-2')).toMatchObject({ ok: true })
    await rewrite(ids, withoutBlock(UNKNOWN, 'para-2'))
    const [kept] = await liftedOf(ids)
    return { ids, liftedId: kept?.id ?? '' }
  }

  it('waits for a person, and is none while it stands in the copy again', async () => {
    const { ids, liftedId } = await lifted('waits')
    expect((await screenOf(ids)).atHand.lifted).toEqual([{ id: liftedId, text: LIKE_NOTHING, by: reporter.name }])
    await rewrite(ids, UNKNOWN)
    expect((await screenOf(ids)).atHand.lifted).toEqual([])
    await lift(ids, null, 'para-2')
    await rewrite(ids, withoutBlock(UNKNOWN, 'para-2'))
    expect((await screenOf(ids)).atHand.lifted).toMatchObject([{ id: liftedId }])
  })

  it('gets the template a person chooses', async () => {
    const { ids, liftedId } = await lifted('chosen')
    const chosen = { ...ids, liftedId, templateId: entries.other, reason: '' }
    expect(await decideLifted(desk.as(reporter), chosen)).toMatchObject({ ok: true })
    expect((await headOf(ids)).notices).toMatchObject([{ key: 'other' }])
    expect((await screenOf(ids)).atHand.lifted).toEqual([])
    expect(await decideLifted(desk.as(reporter), chosen)).toMatchObject({ refusal: { kind: 'notFound' } })
  })

  it('is left without one only for a reason', async () => {
    const { ids, liftedId } = await lifted('needless')
    const none = { ...ids, liftedId, templateId: null, reason: '' }
    expect(await decideLifted(desk.as(reporter), none)).toMatchObject({ refusal: { key: 'blank' } })
    const decided = await decideLifted(desk.as(reporter), { ...none, reason: 'A line of the old site.' })
    expect(decided).toMatchObject({ ok: true })
    expect((await headOf(ids)).notices).toEqual([])
    expect(await liftedOf(ids)).toMatchObject([{ reason: 'A line of the old site.', decidedBy: reporter.id }])
  })

  it('is decided about in its own story, by whoever may write it', async () => {
    const { ids, liftedId } = await lifted('own-story')
    const other = await writtenWith('other-story', UNKNOWN)
    const none = { liftedId, templateId: null, reason: 'Old.' }
    expect(await decideLifted(desk.as(reporter), { ...other, ...none })).toMatchObject({
      refusal: { kind: 'notFound' },
    })
    await desk.must(reporter, ids, 'file')
    expect(await decideLifted(desk.as(reporter), { ...ids, ...none })).toMatchObject({
      refusal: { because: 'inReview' },
    })
  })

  it('stays as it was lifted, whoever writes to the table', async () => {
    const { liftedId } = await lifted('kept')
    const it = eq(liftedNotice.id, liftedId)
    await expect(owner.update(liftedNotice).set({ text: 'Other words.' }).where(it)).rejects.toThrow()
    await expect(owner.delete(liftedNotice).where(it)).rejects.toThrow()
  })

  it('is on the record, lifted and decided', async () => {
    const { ids, liftedId } = await lifted('recorded')
    await decideLifted(desk.as(reporter), { ...ids, liftedId, templateId: null, reason: 'Old.' })
    const said = await db.select().from(auditEntry).where(eq(auditEntry.subjectId, ids.storyId)).orderBy(auditEntry.seq)
    expect(said.filter(({ kind }) => kind === 'liftNotice' || kind === 'decideLifted')).toMatchObject([
      { kind: 'liftNotice', actorId: reporter.id, detail: { templateId: null } },
      { kind: 'decideLifted', actorId: reporter.id, detail: { liftedId, reason: 'Old.' } },
    ])
  })
})
