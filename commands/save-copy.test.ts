import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { revision, saveReceipt } from '@/db/schema/story'
import type { Package } from '@/newsroom/story/package'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { contributor, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { markSeen } from './mark-seen'
import { type SaveCopy, saveCopy } from './save-copy'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const seqs = async ({ editionId }: Ids) =>
  (
    await db
      .select({ seq: revision.seq })
      .from(revision)
      .where(eq(revision.editionId, editionId))
      .orderBy(asc(revision.seq))
  ).map(({ seq }) => seq)

const minutes = (count: number) => {
  desk.clock.now = new Date(desk.clock.now.getTime() + count * 60_000)
}

/** One open editor: its own number series. */
const tab = (who: Player, ids: Ids) => {
  const clientId = randomUUID()
  return (n: number, baseSeq: number, pkg: Package, more: Partial<SaveCopy> = {}) =>
    saveCopy(desk.as(who), { ...ids, clientId, n, baseSeq, kind: 'autosave', package: pkg, ...more })
}

describe('saving', () => {
  it('answers with the tag of the next save, the notices and what is missing', async () => {
    const ids = await desk.start()
    const saved = await tab(reporter, ids)(1, 1, piece({ headline: '' }))
    expect(saved).toMatchObject({
      value: {
        saved: { seq: 2, state: 'draft', notices: [], issues: [{ field: 'headline', key: 'blank' }], voided: [] },
      },
    })
  })

  it('never overwrites text it has not seen: the second tab gets the first one’s words (WF-10)', async () => {
    const ids = await desk.start()
    await tab(reporter, ids)(1, 1, piece({ headline: 'From the first tab' }))
    const late = await tab(editor, ids)(1, 1, piece({ headline: 'From the second tab' }))
    expect(late).toMatchObject({
      value: { conflict: { seq: 2, savedBy: reporter.name, package: { headline: 'From the first tab' } } },
    })
    expect((await desk.head(ids)).headline).toBe('From the first tab')
  })

  it('gives a retry after a lost answer the first result, and writes once (TR-03)', async () => {
    const ids = await desk.start()
    const save = tab(reporter, ids)
    const first = await save(7, 1, piece())
    const again = await save(7, 1, piece())
    expect(again).toEqual(first)
    expect(await seqs(ids)).toEqual([1, 2])
  })

  it('writes nothing for a save that was overtaken by a later one of the same tab', async () => {
    const ids = await desk.start()
    const save = tab(reporter, ids)
    await save(1, 1, piece({ headline: 'One' }))
    await save(3, 2, piece({ headline: 'Three' }))
    expect(await save(2, 2, piece({ headline: 'Two' }))).toMatchObject({ value: { saved: { seq: 3 } } })
    expect((await desk.head(ids)).headline).toBe('Three')
  })

  it('writes nothing when nothing changed', async () => {
    const ids = await desk.written()
    const receipts = await db.$count(saveReceipt)
    await tab(editor, ids)(1, 2, piece())
    expect(await seqs(ids)).toEqual([1, 2])
    expect(await db.$count(saveReceipt)).toBe(receipts)
  })

  it('does not take the number series of another piece', async () => {
    const [one, other] = [await desk.start(), await desk.start()]
    const clientId = randomUUID()
    await tab(reporter, one)(1, 1, piece(), { clientId })
    expect(await tab(reporter, other)(2, 1, piece(), { clientId })).toMatchObject({
      refusal: { kind: 'invalid', field: 'clientId' },
    })
  })

  it('keeps the house’s copy closed to those who may not read the story', async () => {
    const ids = await desk.written()
    expect(await tab(contributor, ids)(1, 2, piece({ headline: 'x' }))).toMatchObject({ refusal: { kind: 'notFound' } })
  })
})

describe('during review', () => {
  it('asks the writer to recall first, and lets the holder of the stage edit and so become a hand', async () => {
    const ids = await desk.filed()
    const { headSeq } = await desk.head(ids)
    expect(await tab(reporter, ids)(1, headSeq, piece({ kicker: 'x' }))).toMatchObject({
      refusal: { kind: 'forbidden', because: 'inReview' },
    })
    expect(await tab(editor, ids)(1, headSeq, piece({ kicker: 'City' }))).toMatchObject({ ok: true })
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({ refusal: { because: 'hand' } })
  })

  it('lets nobody write what is published', async () => {
    const ids = await desk.published(piece({ slug: 'not-writable' }))
    expect(await tab(editor, ids)(1, 2, piece({ kicker: 'x' }))).toMatchObject({
      refusal: { kind: 'wrongState', state: 'published' },
    })
  })
})

describe('history', () => {
  it('folds half an hour of autosaves into one entry per ten minutes', async () => {
    const ids = await desk.start()
    const save = tab(reporter, ids)
    for (let n = 1; n <= 60; n += 1) {
      desk.clock.now = new Date(desk.clock.now.getTime() + 30_000)
      await save(n, n, piece({ headline: `Draft ${n}` }))
    }
    const kept = await seqs(ids)
    expect(kept.at(-1)).toBe(61)
    expect(kept.length).toBeLessThanOrEqual(4)
  })

  it('keeps the last text of each person (WF-11, WF-12)', async () => {
    const ids = await desk.start()
    await desk.save(reporter, ids, piece({ headline: 'Mine' }))
    await desk.save(editor, ids, piece({ headline: 'Ours' }))
    await desk.save(reporter, ids, piece({ headline: 'Mine again' }))
    expect(await seqs(ids)).toEqual([1, 2, 3, 4])
  })

  it('keeps what somebody has read', async () => {
    const ids = await desk.start()
    await desk.save(reporter, ids, piece({ headline: 'Read me' }))
    await desk.look(editor, ids)
    await desk.save(reporter, ids, piece({ headline: 'Read me again' }))
    expect(await seqs(ids)).toEqual([1, 2, 3])
  })

  it('remembers only a package that was really served', async () => {
    const ids = await desk.written()
    minutes(1)
    expect(await markSeen(desk.as(editor), { ...ids, seq: 2, hash: 'made up' })).toMatchObject({ ok: false })
  })
})
