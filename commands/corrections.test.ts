import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishedAt } from '@/db/queries/published-at'
import { correction } from '@/db/schema/corrections'
import { publication } from '@/db/schema/publication'
import type { Package } from '@/newsroom/story/package'
import type { EditionKind } from '@/newsroom/workflow/states'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note, piece } from '@/testing/builders/package'
import { admin, chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const TOLD = note({
  severity: 'material',
  wrong: 'An earlier version gave the opening hour as nine.',
  right: 'It is ten.',
  text: '',
  place: 'bottom',
})

const stood = (slug: string, more: Partial<Package> = {}) =>
  piece({ slug, copy: copyOf('The library opens at 9:00 on Fridays.', 'Entry is free.'), ...more })
const stands = (slug: string, more: Partial<Package> = {}) =>
  stood(slug, { copy: copyOf('The library opens at 10:00 on Fridays.', 'Entry is free.'), ...more })

/** The next edition of a live piece, with this in it. */
const revised = async (kind: Exclude<EditionKind, 'first'>, was: Package, is: Package): Promise<Ids> => {
  const ids = await desk.published(was)
  const next = await desk.must(reporter, ids, 'startNext', { kind })
  const second = { storyId: ids.storyId, editionId: next.editionId }
  const saved = await desk.save(reporter, second, is)
  if (!saved.ok) throw new Error('not saved')
  await desk.must(reporter, second, 'file')
  await desk.look(editor, second)
  return second
}

const issuesOf = async (ids: Ids) => {
  const answer = await desk.move(editor, ids, 'approve')
  return answer.ok || answer.refusal.kind !== 'notReady' ? [] : answer.refusal.issues
}

const out = async (ids: Ids) => {
  await desk.must(editor, ids, 'approve')
  desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
  await desk.must(chief, ids, 'publish')
}

const records = ({ storyId }: Ids) =>
  db.select().from(correction).where(eq(correction.storyId, storyId)).orderBy(asc(correction.n))

/** The date of the last change, as readers will be told it. */
const updated = async ({ storyId }: Ids, kind: EditionKind) =>
  (await publishedAt(db, { storyId, kind, now: desk.clock.now })).updated

describe('a change of what readers have', () => {
  it('of a number is no typo, and the sentence is named (COR-01, COR-17)', async () => {
    const ids = await revised('typo', stood('hours-typo'), stands('hours-typo'))
    expect(await issuesOf(ids)).toMatchObject([
      { key: 'unrecorded', values: { what: 'number', passage: 'The library opens at 10:00 on Fridays.' } },
    ])
  })

  it('of a letter passes quietly, moves no date, and is kept on record (COR-02)', async () => {
    const was = stood('letter', { copy: copyOf('市立圖書舘每週五開放，入場免費。'), language: 'zh-Hant' })
    const ids = await revised('typo', was, { ...was, copy: copyOf('市立圖書館每週五開放,入場免費。') })
    await out(ids)
    const [first] = await db
      .select()
      .from(publication)
      .where(eq(publication.storyId, ids.storyId))
      .orderBy(asc(publication.fromAt))
    expect(await updated(ids, 'typo')).toEqual(first?.fromAt)
    expect(await updated(ids, 'correction')).toEqual(desk.clock.now)
    expect(await records(ids)).toMatchObject([{ kind: 'typo', listed: false, place: 'none', n: 1 }])
  })

  it('of "not" is owned up to, in Chinese too (COR-18)', async () => {
    const was = stood('not', { copy: copyOf('該館週一不開放。'), language: 'zh-Hant' })
    const ids = await revised('update', was, { ...was, copy: copyOf('該館週一開放。'), note: note() })
    expect(await issuesOf(ids)).toMatchObject([{ key: 'unrecorded', values: { what: 'negation' } }])
  })

  it('says what was wrong and what is right (COR-07)', async () => {
    const ids = await revised('correction', stood('no-right'), stands('no-right', { note: { ...TOLD, right: ' ' } }))
    expect(await issuesOf(ids)).toMatchObject([{ field: 'note.right', key: 'blank' }, { key: 'unrecorded' }])
  })

  it('of a serious kind stands on top, whatever its editor would like (COR-04)', async () => {
    const low = { ...TOLD, severity: 'serious' } as const
    const ids = await revised('correction', stood('too-low'), stands('too-low', { note: low }))
    expect(await issuesOf(ids)).toMatchObject([{ field: 'note.place', key: 'tooLow', values: { least: 'top' } }])
  })

  it('that readers had for more than a day stands on top (COR-23)', async () => {
    const ids = await revised('correction', stood('thirty-hours'), stands('thirty-hours', { note: TOLD }))
    desk.clock.now = new Date(desk.clock.now.getTime() + 30 * 3_600_000)
    expect(await issuesOf(ids)).toMatchObject([{ field: 'note.place', key: 'tooLow' }])
  })

  it('in a headline stands right under it (COR-03)', async () => {
    const headline = { headline: 'Library opens until 11' }
    const ids = await revised('correction', stood('headline'), stands('headline', { ...headline, note: TOLD }))
    expect(await issuesOf(ids)).toMatchObject([{ field: 'note.place', values: { least: 'headline_below' } }])
  })

  it('never touches where the piece came from', async () => {
    const source = { type: 'wire', name: 'Agency', author: '', title: '', url: '' } as const
    const ids = await revised(
      'correction',
      stood('source', { source }),
      stands('source', { source: { ...source, name: 'Other agency' }, note: TOLD }),
    )
    expect(await issuesOf(ids)).toMatchObject([{ field: 'source.name', key: 'immutable' }])
  })

  it('is approved by nobody who wrote its note, admins included (COR-06)', async () => {
    const ids = await revised('correction', stood('own-note'), stands('own-note', { note: TOLD }))
    await desk.must(reporter, ids, 'recall')
    await desk.save(admin, ids, stands('own-note', { note: { ...TOLD, right: 'It is ten o’clock.' } }))
    await desk.must(reporter, ids, 'file')
    await desk.look(admin, ids)
    expect(await desk.move(admin, ids, 'approve')).toMatchObject({ refusal: { because: 'hand' } })
  })

  it('is numbered and kept for good once it is out (COR-05)', async () => {
    const ids = await revised('correction', stood('record'), stands('record', { note: TOLD }))
    await out(ids)
    const [kept] = await records(ids)
    expect(kept).toMatchObject({
      ...{ n: 1, kind: 'correction', severity: 'material', place: 'bottom', listed: true, approvedBy: editor.id },
      ...{ wrong: TOLD.wrong, right: TOLD.right, affectsHeadline: false },
    })
    const change = db.update(correction).set({ text: 'Nothing.' }).where(eq(correction.storyId, ids.storyId))
    await expect(change).rejects.toThrow()
    await expect(db.delete(correction).where(eq(correction.storyId, ids.storyId))).rejects.toThrow()
  })
})
