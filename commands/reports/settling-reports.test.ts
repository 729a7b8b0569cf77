import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { handsOf } from '@/db/queries/edition-facts'
import { readerReports } from '@/db/queries/reports/reader-reports'
import { readerReport } from '@/db/schema/reader-reports'
import { edition, revision } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { note } from '@/testing/builders/package'
import { atOtherDesk, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { STRANGERS } from '@/testing/strangers'
import { closeReport } from './close-report'
import { readersOn, said, stood } from './reporting-for-test'
import { takeUpReport } from './take-up-report'

const { db } = await testDatabase()
const desk = deskOn(db)
const { reported } = readersOn(db, desk)
beforeAll(() => openNewsroom(db))

const closed = async () => (await readerReports(db, editor, { show: 'closed', after: null })).items
const stateOf = async (id: string) =>
  (await db.select({ state: readerReport.state }).from(readerReport).where(eq(readerReport.id, id)))[0]?.state

describe('a report that is right', () => {
  it('becomes the next edition, with the quote in its note and whoever took it up as a hand', async () => {
    const { ids, row } = await reported('taken-up')
    const taken = await takeUpReport(desk.as(editor), { reportId: row.id })
    if (!taken.ok) throw new Error('not taken up')
    const [next] = await db.select().from(edition).where(eq(edition.id, taken.value.editionId))
    const [head] = await db
      .select({ package: revision.package })
      .from(revision)
      .where(eq(revision.id, (await headOf(taken.value.editionId)) ?? ''))
    expect(next).toMatchObject({ storyId: ids.storyId, n: 2, kind: 'correction', state: 'draft' })
    expect(head?.package.note).toMatchObject({ wrong: said.quote, foundBy: 'reader' })
    expect(await handsOf(db, taken.value.editionId)).toEqual([editor.id])
    expect(await stateOf(row.id)).toBe('taken')
  })

  it('joins the edition in work, and leaves the words its note has', async () => {
    const { ids, row } = await reported('in-work')
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'correction' })
    const own = { ...ids, editionId: next.editionId }
    await desk.save(
      reporter,
      own,
      stood('in-work', { note: note({ wrong: 'Ours.', right: '', text: '', place: 'bottom' }) }),
    )
    const taken = await takeUpReport(desk.as(editor), { reportId: row.id })
    expect(taken).toMatchObject({ ok: true, value: own })
    const head = await headOf(own.editionId)
    const [kept] = await db
      .select({ package: revision.package })
      .from(revision)
      .where(eq(revision.id, head ?? ''))
    expect(kept?.package.note?.wrong).toBe('Ours.')
  })
})

const headOf = async (editionId: string): Promise<string | undefined> => {
  const rows = await db
    .select({ id: revision.id, seq: revision.seq })
    .from(revision)
    .where(eq(revision.editionId, editionId))
  return rows.toSorted((a, b) => b.seq - a.seq)[0]?.id
}

describe('a report that is not', () => {
  it('is closed with a reason, once', async () => {
    const { row } = await reported('closed')
    expect(await closeReport(desk.as(editor), { reportId: row.id, reason: 'It does open at nine.' })).toMatchObject({
      ok: true,
    })
    expect((await closed()).find(({ id }) => id === row.id)).toMatchObject({
      reason: 'It does open at nine.',
      settledBy: editor.name,
    })
    expect(await closeReport(desk.as(editor), { reportId: row.id, reason: 'Again.' })).toMatchObject({
      refusal: { key: 'closed' },
    })
    expect(await takeUpReport(desk.as(editor), { reportId: row.id })).toMatchObject({ refusal: { key: 'closed' } })
  })

  it.each([
    ...Object.entries(STRANGERS),
    ['its writer', reporter] as const,
    ['an editor of another desk', atOtherDesk(editor)] as const,
  ])('is not there for %s', async (_who, who) => {
    const { row } = await reported(`hidden-${randomUUID().slice(0, 8)}`)
    const [there, none] = [row.id, randomUUID()]
    for (const reportId of [there, none]) {
      expect(await closeReport(desk.as(who), { reportId, reason: 'x' })).toEqual({
        ok: false,
        refusal: { kind: 'notFound' },
      })
      expect(await takeUpReport(desk.as(who), { reportId })).toEqual({ ok: false, refusal: { kind: 'notFound' } })
    }
    expect(await readerReports(db, who, { show: 'waiting', after: null })).toEqual({ items: [], next: null })
    expect(await stateOf(there)).toBe('open')
  })
})
