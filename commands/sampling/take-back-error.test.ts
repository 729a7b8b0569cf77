import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pieceToCheck } from '@/db/queries/sampling/piece-to-check'
import { samplingRoom } from '@/db/queries/sampling/room'
import { auditEntry } from '@/db/schema/audit'
import { routeRule } from '@/db/schema/routes'
import { sampleErrorTakenBack, samplePiece } from '@/db/schema/sampling'
import { deskOn } from '@/testing/builders/desk'
import { hire, NEWS, openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { chief, DESK, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { STRANGERS } from '@/testing/strangers'
import { drawSample } from './draw-sample'
import { finishCheck } from './finish-check'
import { recordError } from './record-error'
import { takeBackError } from './take-back-error'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)

const player = (slug: string): Player => ({
  ...editor,
  id: randomUUID(),
  name: slug,
  slug,
  email: `${slug}@example.com`,
})
/** The sample's recorder, somebody else who might check, and a chief who did not publish the piece. */
const [recorder, colleague] = [player('recorder'), player('colleague')]
const otherChief: Player = { ...player('other-chief'), grants: chief.grants }

let pieceId = ''
let errorId = ''
const reason = 'It is the name of a shop.'

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [recorder, colleague, otherChief])
  await desk.published(piece({ slug: 'tide', headline: 'On the tide', copy: copyOf('Nine to ten.') }))
  await db
    .insert(routeRule)
    .values({ id: randomUUID(), routeKey: 'three_reviews', sourceType: 'self_media', addedAt: new Date('2026-01-01') })
  clock.now = new Date('2026-04-01T02:00:00Z')
})

beforeEach(async () => {
  const drawn = await drawSample(desk.as(chief), { deskId: DESK, sectionId: NEWS, month: '2026-03', size: 1, limit: 3 })
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.refusal))
  const [row] = await db.select().from(samplePiece).where(eq(samplePiece.sampleId, drawn.value.sampleId))
  pieceId = row?.id ?? ''
  const error = { place: 'headline', wrong: 'On the', right: 'At the', times: 1, stage: 'review' } as const
  const recorded = await recordError(desk.as(recorder), { pieceId, ...error })
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.refusal))
  errorId = recorded.value.errorId
})

const takeBack = (who: Player, more = {}) => takeBackError(desk.as(who), { pieceId, errorId, reason, ...more })

describe('an error that was written down by mistake', () => {
  it('is taken back by whoever wrote it down, counts no more, and stays on record', async () => {
    expect(await pieceToCheck(db, recorder, pieceId)).toMatchObject({ mayTakeBack: true, tally: { errors: 1 } })
    expect(await takeBack(recorder)).toMatchObject({ ok: true })
    expect(await pieceToCheck(db, colleague, pieceId)).toMatchObject({
      ...{ mayTakeBack: false, errors: [], tally: { errors: 0, rate: 0 } },
      takenBack: [{ id: errorId, wrong: 'On the', person: recorder.name, reason }],
    })
    const [entry] = await db.select().from(auditEntry).where(eq(auditEntry.kind, 'takeBackError'))
    expect(entry).toMatchObject({ actorId: recorder.id, detail: { pieceId, errorId, reason } })
  })

  it('is taken back by the chief too, also when the check is finished', async () => {
    expect(await finishCheck(desk.as(recorder), { pieceId })).toMatchObject({ ok: true })
    const errors = async () =>
      (await samplingRoom(db, otherChief, { after: null, at: clock.now }))?.bySection[0]?.errors ?? 0
    const before = await errors()
    expect(await takeBack(otherChief)).toMatchObject({ ok: true })
    expect(await errors()).toBe(before - 1)
  })

  it('is not taken back by another who might check, nor by whoever worked on the piece (TR-24)', async () => {
    expect(await takeBack(colleague)).toMatchObject({ refusal: { because: 'role' } })
    const promoted = { ...editor, grants: chief.grants }
    expect(await pieceToCheck(db, promoted, pieceId)).toMatchObject({ mayTakeBack: false })
    expect(await takeBack(promoted)).toMatchObject({ refusal: { because: 'involved' } })
  })

  it('does not exist for those who may not check, nor in another piece', async () => {
    for (const who of [reporter, legal, ...Object.values(STRANGERS)]) {
      expect(await takeBack(who)).toMatchObject({ refusal: { kind: 'notFound' } })
    }
    expect(await takeBack(recorder, { errorId: randomUUID() })).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await db.$count(sampleErrorTakenBack, eq(sampleErrorTakenBack.errorId, errorId))).toBe(0)
  })

  it('is taken back once', async () => {
    const both = await Promise.all([takeBack(recorder), takeBack(otherChief)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { state: 'takenBack' } })
    await expect(db.delete(sampleErrorTakenBack)).rejects.toThrow()
  })
})
