import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { sample, sampleError, samplePiece } from '@/db/schema/sampling'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { hire, NEWS, openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { admin, chief, DESK, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { STRANGERS } from '@/testing/strangers'
import { type DrawSample, drawSample } from './draw-sample'
import { finishCheck } from './finish-check'
import { type RecordError, recordError } from './record-error'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)

const other: Player = {
  ...editor,
  id: randomUUID(),
  name: 'Second Editor',
  slug: 'second-editor',
  email: 'second-editor@example.com',
}

let published: readonly Ids[] = []

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [{ ...other, grants: [{ role: 'editor', deskId: DESK }] }])
  for (const slug of ['tide', 'ferry', 'pier', 'quay']) {
    published = [
      ...published,
      await desk.published(piece({ slug, headline: `On the ${slug}`, copy: copyOf('Nine to ten.') })),
    ]
  }
  clock.now = new Date('2026-04-01T02:00:00Z')
})

const asked: DrawSample = { deskId: DESK, sectionId: NEWS, month: '2026-03', size: 2, limit: 3, seed: 'a seed' }

const piecesOf = (sampleId: string) =>
  db.select().from(samplePiece).where(eq(samplePiece.sampleId, sampleId)).orderBy(asc(samplePiece.ord))

const drawn = async (more: Partial<DrawSample> = {}) => {
  const result = await drawSample(desk.as(chief), { ...asked, ...more })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return piecesOf(result.value.sampleId)
}

const onePiece = async (): Promise<string> => (await drawn({ size: 1 }))[0]?.id ?? ''

const error = (pieceId: string, more: Partial<RecordError> = {}): RecordError => ({
  ...{ pieceId, place: 'headline', wrong: 'On the', right: 'At the', times: 1, stage: 'review' },
  ...more,
})

describe('a sample', () => {
  it('is drawn by the chief of the desk, and again the same with the same seed (TR-E6)', async () => {
    for (const who of [editor, reporter, legal, ...Object.values(STRANGERS)]) {
      expect(await drawSample(desk.as(who), asked)).toMatchObject({ refusal: { kind: 'forbidden' } })
    }
    const [first, second] = [await drawn(), await drawn()]
    expect(first).toHaveLength(2)
    expect(second.map(({ publicationId }) => publicationId)).toEqual(first.map(({ publicationId }) => publicationId))
    expect(first[0]).toMatchObject({ sourceType: 'original', checkerId: null, checkedAt: null })
    const [kept] = await db
      .select()
      .from(sample)
      .where(eq(sample.id, first[0]?.sampleId ?? ''))
    expect(kept).toMatchObject({ seed: 'a seed', outOf: 4, drawnBy: chief.id, limit: 3 })
  })

  it('keeps a seed of its own where none is given', async () => {
    const { seed: _, ...unseeded } = asked
    const result = await drawSample(desk.as(chief), unseeded)
    expect(result).toMatchObject({ ok: true })
  })

  it('is of what went out in its month before today', async () => {
    const later = clock.now
    const drawOn = async (day: string, month = '2026-03') => {
      clock.now = new Date(`${day}T05:00:00Z`)
      return drawSample(desk.as(chief), { ...asked, month })
    }
    const nothing = { refusal: { field: 'month', key: 'nothing' } }
    expect(await drawOn('2026-04-01', '2026-04')).toMatchObject(nothing)
    expect(await drawOn('2026-04-01', '2026-02')).toMatchObject(nothing)
    expect(await drawOn('2026-03-02')).toMatchObject(nothing)
    expect(await drawOn('2026-03-03')).toMatchObject({ ok: true })
    clock.now = later
  })

  it('has nothing in it that may not be used by anyone', async () => {
    const [ids] = published
    if (!ids) throw new Error('nothing published')
    await desk.must(admin, ids, 'kill', { reason: 'Made up.', publicNotice: 'It was made up.' })
    expect((await drawn({ size: 50 })).map(({ storyId }) => storyId)).not.toContain(ids.storyId)
    expect(await drawn({ size: 50 })).toHaveLength(published.length - 1)
  })
})

describe('a piece of a sample', () => {
  it('is not checked by whoever wrote it or held a stage of it (TR-24)', async () => {
    const pieceId = await onePiece()
    const promoted = { ...reporter, grants: editor.grants }
    for (const who of [editor, promoted]) {
      expect(await recordError(desk.as(who), error(pieceId))).toMatchObject({ refusal: { because: 'involved' } })
      expect(await finishCheck(desk.as(who), { pieceId })).toMatchObject({ refusal: { because: 'involved' } })
    }
    expect(await recordError(desk.as(other), error(pieceId))).toMatchObject({ ok: true })
  })

  it('does not exist for those who may not check', async () => {
    const pieceId = await onePiece()
    for (const who of [reporter, legal, ...Object.values(STRANGERS)]) {
      expect(await recordError(desk.as(who), error(pieceId))).toMatchObject({ refusal: { kind: 'notFound' } })
      expect(await finishCheck(desk.as(who), { pieceId })).toMatchObject({ refusal: { kind: 'notFound' } })
    }
    expect(await db.$count(sampleError, eq(sampleError.pieceId, pieceId))).toBe(0)
  })

  it('is checked by one person to its end, and then counts', async () => {
    const pieceId = await onePiece()
    expect(await recordError(desk.as(other), error(pieceId))).toMatchObject({ ok: true })
    expect(await recordError(desk.as(chief), error(pieceId))).toMatchObject({ refusal: { because: 'taken' } })
    expect(await finishCheck(desk.as(other), { pieceId })).toMatchObject({ ok: true })
    expect(await finishCheck(desk.as(other), { pieceId })).toMatchObject({ refusal: { state: 'checked' } })
    expect(await recordError(desk.as(other), error(pieceId))).toMatchObject({ refusal: { state: 'checked' } })
    const entries = await db.select().from(auditEntry).where(eq(auditEntry.actorId, other.id))
    expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['recordError', 'finishCheck']))
  })

  it('may have nothing wrong with it', async () => {
    const pieceId = await onePiece()
    expect(await finishCheck(desk.as(other), { pieceId })).toMatchObject({ ok: true })
  })

  it('is wrong about something, and blames a stage it went through', async () => {
    const pieceId = await onePiece()
    const say = (more: Partial<RecordError>) => recordError(desk.as(other), error(pieceId, more))
    expect(await say({ right: 'On the' })).toMatchObject({ refusal: { field: 'right', key: 'same' } })
    expect(await say({ stage: 'proof_3' })).toMatchObject({ refusal: { field: 'stage', key: 'notWalked' } })
    expect(await say({ stage: 'writing' })).toMatchObject({ ok: true })
  })

  it('stays as it was drawn, found and finished, whoever writes SQL', async () => {
    const pieceId = await onePiece()
    await recordError(desk.as(other), error(pieceId))
    await finishCheck(desk.as(other), { pieceId })
    const is = (message: string) => ({ cause: { message } })
    await expect(db.update(sampleError).set({ times: 9 })).rejects.toMatchObject(is('a sample is a record'))
    await expect(db.update(sample).set({ seed: 'another' })).rejects.toMatchObject(is('a sample is a record'))
    const unchecked = db.update(samplePiece).set({ checkedAt: null }).where(eq(samplePiece.id, pieceId))
    await expect(unchecked).rejects.toMatchObject(is('a checked piece is a record'))
  })
})
