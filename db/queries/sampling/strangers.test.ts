import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawSample } from '@/commands/sampling/draw-sample'
import { finishCheck } from '@/commands/sampling/finish-check'
import { recordError } from '@/commands/sampling/record-error'
import { routeRule } from '@/db/schema/routes'
import { deskOn } from '@/testing/builders/desk'
import { hire, NEWS, openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { atOtherDesk, chief, DESK, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { STRANGERS } from '@/testing/strangers'
import { pieceToCheck } from './piece-to-check'
import { piecesOf } from './pieces-of'
import { samplingRoom } from './room'

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
const roomOf = (who: Player) => samplingRoom(db, who, { after: null, at: clock.now })

let sampleId = ''
let pieceId = ''

const proofread = () =>
  db
    .insert(routeRule)
    .values({ id: randomUUID(), routeKey: 'three_reviews', sourceType: 'self_media', addedAt: new Date('2026-01-01') })

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [{ ...other, grants: [{ role: 'editor', deskId: DESK }] }])
  await desk.published(piece({ slug: 'tide', headline: 'On the tide', copy: copyOf('Nine to ten.') }))
  clock.now = new Date('2026-04-01T02:00:00Z')
})

it('a house that only reviews once has no such room (TR-25)', async () => {
  for (const who of [chief, editor]) expect(await roomOf(who)).toBeNull()
  await proofread()
  expect(await roomOf(chief)).toMatchObject({ samples: [], months: ['2026-04', '2026-03'] })
})

describe('the room of samples', () => {
  beforeAll(async () => {
    const asked = { deskId: DESK, sectionId: NEWS, month: '2026-03', size: 5, limit: 3 }
    const drawn = await drawSample(desk.as(chief), asked)
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.refusal))
    sampleId = drawn.value.sampleId
    pieceId = (await piecesOf(db, chief, [sampleId]))[0]?.id ?? ''
    const error = { place: 'headline', wrong: 'On the', right: 'At the', times: 1, stage: 'review' } as const
    await recordError(desk.as(other), { pieceId, ...error })
  })

  it.each(Object.entries({ ...STRANGERS, reporter, legal }))('shows nothing of the desk to %s', async (_, who) => {
    const room = await roomOf(who)
    expect(room?.samples ?? []).toEqual([])
    expect(room?.bySection ?? []).toEqual([])
    expect(await pieceToCheck(db, who, pieceId)).toBeNull()
  })

  it('names no piece to those who may not read it, nor lets them draw', async () => {
    expect(await piecesOf(db, atOtherDesk(chief), [sampleId])).toEqual([])
    expect((await roomOf(other))?.desks).toEqual([])
    expect((await roomOf(chief))?.desks.map(({ id }) => id)).toEqual([DESK])
  })

  it('tells whoever held a stage why they cannot check, and counts only what is checked to its end', async () => {
    expect(await pieceToCheck(db, editor, pieceId)).toMatchObject({
      bar: 'involved',
      text: { headline: 'On the tide' },
    })
    expect(await pieceToCheck(db, other, pieceId)).toMatchObject({ bar: null, errors: [{ wrong: 'On the' }] })
    expect((await roomOf(chief))?.samples).toMatchObject([{ tally: { pieces: 0 }, pieces: [{ checker: other.name }] }])
    expect((await roomOf(chief))?.byStage).toEqual([])
    await finishCheck(desk.as(other), { pieceId })
    const room = await roomOf(chief)
    expect(room?.samples).toMatchObject([{ tally: { pieces: 1, errors: 1, weight: 2, isSmall: true } }])
    expect(room?.bySection).toMatchObject([{ key: NEWS, names: { en: 'News' }, pieces: 1, errors: 1 }])
    expect(room?.byStage).toMatchObject([{ key: 'review', errors: 1 }])
    expect(room?.bySource).toMatchObject([{ key: 'original', errors: 1 }])
  })

  it('turns its pages from the newest sample on, each once', async () => {
    for (let n = 0; n < 13; n += 1) {
      clock.now = new Date(clock.now.getTime() + 60_000)
      await drawSample(desk.as(chief), { deskId: DESK, sectionId: NEWS, month: '2026-03', size: 1, limit: 3 })
    }
    const first = await roomOf(chief)
    const rest = await samplingRoom(db, chief, { after: first?.next ?? null, at: clock.now })
    const ids = [...(first?.samples ?? []), ...(rest?.samples ?? [])].map(({ id }) => id)
    expect([ids.length, new Set(ids).size, ids.at(-1), rest?.next]).toEqual([14, 14, sampleId, null])
  })
})
