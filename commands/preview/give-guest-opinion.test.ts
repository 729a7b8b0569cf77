import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentRun } from '@/db/queries/run'
import { timeline } from '@/db/queries/timeline'
import { move, opinion } from '@/db/schema/review'
import { comment } from '@/db/schema/talk'
import { type Clock, deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { askOutside, CHECKED, outsideOf } from '@/testing/builders/outside'
import { copyOf, piece } from '@/testing/builders/package'
import { listsOn, term } from '@/testing/builders/terms'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'

vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')

const { db } = await testDatabase()
const START = new Date('2026-03-02T02:00:00Z')
const clock: Clock = { now: START }
const desk = deskOn(db, clock)
const outside = outsideOf(desk)
const NOT_FOUND = { ok: false, refusal: { kind: 'notFound' } }
const SAID = 'I read it twice; the figures match the survey we published.'

const invalid = (field: string, key: string) => ({ ok: false, refusal: { kind: 'invalid', field, key } })

let slug = 0
const filed = () => desk.filed(piece({ slug: `piece-${++slug}` }))
const stageOf = async ({ editionId }: Ids) => (await currentRun(db, editionId))?.stage
const opinions = ({ editionId }: Ids) => db.select().from(opinion).where(eq(opinion.editionId, editionId))

const unchanged = async (act: () => Promise<unknown>) => {
  const before = await fingerprint(db)
  await act()
  expect(await fingerprint(db)).toBe(before)
}

beforeAll(async () => {
  await openNewsroom(db)
  await askOutside(db)
})
beforeEach(() => {
  clock.now = START
})

describe('an opinion from outside', () => {
  it('turns no page over what the machine stops and nobody has looked at (TR-12)', async () => {
    const lists = listsOn(desk)
    await lists.inForce(await lists.opened('House style'), [term({ text: 'zyzzyva' })])
    const ids = await desk.filed(piece({ slug: 'stopped-by-machine', copy: copyOf('The zyzzyva survey is out.') }))
    const { guest } = await outside.reviewer(ids)
    const before = await stageOf(ids)
    expect(await guest.judge('pass', SAID)).toMatchObject({ ok: true })
    expect(await opinions(ids)).toMatchObject([{ verdict: 'pass' }])
    expect(await stageOf(ids)).toBe(before)
  })

  it('names the guest, the stage and the text they saw, and opens the next stage', async () => {
    const ids = await filed()
    const { guest, linkId } = await outside.reviewer(ids)
    const { headHash } = await desk.head(ids)
    expect(await guest.judge('pass', SAID)).toEqual({ ok: true, value: { counts: true } })
    expect(await opinions(ids)).toMatchObject([
      { stage: 'guest', stageKind: 'review', personId: null, guestId: linkId, packageHash: headHash, verdict: 'pass' },
    ])
    expect(await stageOf(ids)).toBe('review')
    const [turned] = await db
      .select()
      .from(move)
      .where(and(eq(move.editionId, ids.editionId), eq(move.move, 'pass')))
    expect(turned).toMatchObject({ actorId: null, fromState: 'in_review', toState: 'in_review', note: SAID })
    expect(turned?.detail).toMatchObject({ guest: 'The visitor', stage: 'guest', to: 'review' })
    const told = await timeline(db, editor, ids.storyId)
    expect(told?.at(-1)).toMatchObject({ move: 'pass', actor: 'The visitor', note: SAID })
  })

  it('is followed by the editor’s own; no guest ever approves', async () => {
    const ids = await filed()
    const { guest } = await outside.reviewer(ids)
    await guest.judge('pass', SAID)
    expect((await desk.head(ids)).state).toBe('in_review')
    await desk.approve(ids)
    expect((await desk.head(ids)).state).toBe('approved')
  })

  it('stands in the talk about the piece, for whoever asked', async () => {
    const ids = await filed()
    const { guest, linkId } = await outside.reviewer(ids)
    await guest.say('Which survey do you mean?')
    await guest.judge('pass', SAID)
    const said = await db.select().from(comment).where(eq(comment.guestId, linkId)).orderBy(comment.at, comment.id)
    expect(said.map(({ text }) => text).toSorted()).toEqual([SAID, 'Which survey do you mean?'].toSorted())
    expect(new Set(said.map(({ threadId }) => threadId)).size).toBe(1)
    expect(said.every(({ authorId }) => authorId === null)).toBe(true)
  })

  it('against the piece moves nothing; the desk decides', async () => {
    const ids = await filed()
    const { guest } = await outside.reviewer(ids)
    expect((await guest.judge('return', 'The second figure is wrong.')).ok).toBe(true)
    expect(await stageOf(ids)).toBe('guest')
    expect((await desk.head(ids)).state).toBe('in_review')
    expect(await opinions(ids)).toMatchObject([{ verdict: 'return', returnsTo: 'guest' }])
  })

  it('on a text that has changed since is kept, but opens nothing', async () => {
    const ids = await filed()
    const { headHash } = await desk.head(ids)
    const { guest } = await outside.reviewer(ids)
    await desk.save(editor, ids, piece({ slug: `piece-${slug}`, copy: copyOf('Another text altogether.') }))
    expect(await guest.judge('pass', SAID)).toEqual({ ok: true, value: { counts: false } })
    expect(await opinions(ids)).toMatchObject([{ packageHash: headHash }])
    expect(await stageOf(ids)).toBe('guest')
  })

  it('is as long as the stage asks, and given once', async () => {
    const ids = await filed()
    const { guest } = await outside.reviewer(ids)
    await unchanged(async () => {
      expect(await guest.judge('pass', 'Fine.')).toEqual(invalid('text', 'tooShort'))
      expect(await guest.judge('pass', SAID, { accuracy: 'ok' })).toEqual(invalid('checks', 'unanswered'))
    })
    await guest.judge('return', 'The second figure is wrong.')
    await unchanged(async () => expect(await guest.judge('pass', SAID)).toEqual(invalid('verdict', 'given')))
  })

  it('is given once, however often the button is pressed at the same moment', async () => {
    const ids = await filed()
    const { guest } = await outside.reviewer(ids)
    const given = await Promise.all(Array.from({ length: 4 }, () => guest.judge('pass', SAID)))
    expect(given.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await opinions(ids)).toHaveLength(1)
  })

  it('comes too late once the piece is recalled', async () => {
    const ids = await filed()
    const { guest } = await outside.reviewer(ids)
    await desk.must(reporter, ids, 'recall')
    await unchanged(async () => {
      expect(await guest.judge('pass', SAID)).toEqual(NOT_FOUND)
      expect(await guest.say('Hello?')).toEqual(NOT_FOUND)
    })
  })

  it('cannot be given by a link to look', async () => {
    const ids = await filed()
    const { visitor } = await outside.shared(ids)
    const reader = visitor()
    await reader.open()
    await unchanged(async () => {
      expect(await reader.judge('pass', SAID)).toEqual(NOT_FOUND)
      expect(await reader.say('Hello?')).toEqual(NOT_FOUND)
      expect(await reader.askCode()).toEqual(NOT_FOUND)
    })
  })

  it('leaves the stage open to the desk, which may pass it instead', async () => {
    const ids = await filed()
    await desk.look(chief, ids)
    await desk.must(chief, ids, 'pass', { opinion: 'We asked by telephone; she has no objection.', checks: CHECKED })
    expect(await stageOf(ids)).toBe('review')
  })
})
