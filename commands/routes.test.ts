import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { currentRun } from '@/db/queries/run'
import { opinion, reviewRun } from '@/db/schema/review'
import { routeRule } from '@/db/schema/routes'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, DESK, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { confirmOpinion } from './confirm-opinion'
import type { MakeMove } from './make-move'

const { db } = await testDatabase()
const desk = deskOn(db)

const second: Player = {
  ...editor,
  id: randomUUID(),
  name: 'Second Editor',
  slug: 'second-editor',
  email: 'second@example.com',
}
const AT = new Date('2026-01-01T00:00:00Z')
const OPINION: Pick<MakeMove, 'opinion' | 'checks'> = {
  opinion: 'Direction, facts and wording read from the first line to the last.',
  checks: { accuracy: 'ok', sources: 'ok', plausibility: 'ok' },
}

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [{ ...second, grants: [{ role: 'editor', deskId: DESK }] }])
  await db.insert(routeRule).values([
    { id: randomUUID(), routeKey: 'three_reviews', sourceType: 'self_media', addedAt: AT },
    { id: randomUUID(), routeKey: 'with_legal', kind: 'correction', addedAt: AT },
  ])
})

const SOURCE = {
  ...piece().source,
  type: 'self_media' as const,
  name: 'A blog',
  author: 'A. Blogger',
  url: 'https://blog.example.com/a',
  title: 'A',
}

let slugs = 0
const filed = async (): Promise<Ids> => {
  slugs += 1
  const ids = await desk.written(piece({ slug: `routed-${slugs}`, source: SOURCE }))
  await desk.must(reporter, ids, 'file')
  return ids
}

const say = async (who: Player, ids: Ids, move: 'pass' | 'approve' = 'pass', more = OPINION) => {
  await desk.look(who, ids)
  return desk.move(who, ids, move, more)
}

/** Asked of the run itself: the clock of these tests stands, so that no time tells a run from the one before. */
const stageOf = async ({ editionId }: Ids) => (await currentRun(db, editionId))?.stage

describe('three reviews', () => {
  it('go through first, second and final review, a proof and the sign-off, each by somebody else (TR-01)', async () => {
    const ids = await filed()
    expect(await stageOf(ids)).toBe('review_1')
    expect(await say(editor, ids)).toMatchObject({ ok: true })
    expect(await say(editor, ids)).toMatchObject({ refusal: { because: 'spoke' } })
    expect(await say(second, ids)).toMatchObject({ ok: true })
    expect(await say(second, ids)).toMatchObject({ refusal: { because: 'role' } })
    expect(await say(chief, ids)).toMatchObject({ ok: true })
    expect(await stageOf(ids)).toBe('proof_1')
    expect(await say(reporter, ids)).toMatchObject({ ok: true })
    expect(await say(chief, ids, 'approve')).toMatchObject({ ok: true })
    expect((await desk.head(ids)).state).toBe('approved')
    const given = await db.select().from(opinion).where(eq(opinion.editionId, ids.editionId)).orderBy(asc(opinion.at))
    expect(given.map(({ stage }) => stage)).toHaveLength(5)
  })

  it('want an opinion of some length and every question answered, and say which is not (TR-15)', async () => {
    const ids = await filed()
    expect(await say(editor, ids, 'pass', { ...OPINION, opinion: 'Fine.' })).toMatchObject({
      refusal: { issues: [{ field: 'opinion', key: 'tooShort', values: { count: 5, least: 30 } }] },
    })
    expect(await say(editor, ids, 'pass', { ...OPINION, checks: { accuracy: 'ok' } })).toMatchObject({
      refusal: { issues: [{ field: 'checks', values: { check: 'sources' } }, { values: { check: 'plausibility' } }] },
    })
  })

  it('cannot be walked past: no approval before the last stage (TR-04)', async () => {
    const ids = await filed()
    expect(await say(chief, ids, 'approve')).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({ refusal: { kind: 'wrongState' } })
  })

  it('hand back to a named earlier stage, with a reason; what was said from there counts no more (TR-09)', async () => {
    const ids = await filed()
    await say(editor, ids)
    expect(await desk.move(second, ids, 'handBack', { stage: 'review_1' })).toMatchObject({
      refusal: { kind: 'invalid', field: 'comment' },
    })
    expect(await desk.move(second, ids, 'handBack', { stage: 'review_3', comment: 'No.' })).toMatchObject({
      refusal: { issues: [{ field: 'stage', key: 'notEarlier' }] },
    })
    await desk.must(second, ids, 'handBack', { stage: 'review_1', comment: 'The second source is missing.' })
    expect(await stageOf(ids)).toBe('review_1')
    expect(await say(editor, ids)).toMatchObject({ ok: true })
    expect(await stageOf(ids)).toBe('review_2')
  })

  it('give one opinion for fifty presses of the button (TR-02)', async () => {
    const ids = await filed()
    await desk.look(editor, ids)
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => desk.move(editor, ids, 'pass', OPINION)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.$count(opinion, eq(opinion.editionId, ids.editionId))).toBe(1)
  })

  it('of a plan that rechecks have earlier reviewers confirm when the text changes at a later stage', async () => {
    const ids = await filed()
    const plan = { ...BUILT_IN.three_reviews, onChange: 'recheck' } as const
    await db.update(reviewRun).set({ plan }).where(eq(reviewRun.editionId, ids.editionId))
    await say(editor, ids)
    await say(second, ids)
    const changed = await desk.save(
      admin,
      ids,
      piece({ slug: `routed-${slugs}`, source: SOURCE, headline: 'Ten, not nine' }),
    )
    expect(changed.ok).toBe(true)
    await say(chief, ids)
    await say(reporter, ids)
    const stale = await say(chief, ids, 'approve')
    expect(stale).toMatchObject({ refusal: { issues: [{ key: 'staleOpinion' }, { key: 'staleOpinion' }] } })
    for (const [who, stage] of [
      [editor, 'review_1'],
      [second, 'review_2'],
    ] as const) {
      await desk.look(who, ids)
      const { headHash: hash } = await desk.head(ids)
      expect(await confirmOpinion(desk.as(who), { ...ids, hash, stage, text: '' })).toMatchObject({ ok: true })
    }
    expect(await say(chief, ids, 'approve')).toMatchObject({ ok: true })
  })

  it('begin again when the meaning changes, and stand over a letter put right (TR-06, TR-07)', async () => {
    const ids = await filed()
    const text = (words: string) => piece({ slug: `routed-${slugs}`, source: SOURCE, copy: copyOf(words) })
    await desk.must(reporter, ids, 'recall')
    await desk.save(reporter, ids, text('The library opens at 9:00 on Fridays.'))
    await desk.must(reporter, ids, 'file')
    await say(editor, ids)
    await say(second, ids)
    await desk.save(admin, ids, text('The library opens at 9:00 on  Fridays.'))
    expect(await stageOf(ids)).toBe('review_3')
    await desk.save(admin, ids, text('The library opens at 10:00 on Fridays.'))
    expect(await stageOf(ids)).toBe('review_1')
  })

  it('keep the route they began with when the house changes its rules (TR-21)', async () => {
    const ids = await filed()
    await db.update(routeRule).set({ endedAt: AT }).where(eq(routeRule.sourceType, 'self_media'))
    await desk.must(reporter, ids, 'recall')
    await desk.must(reporter, ids, 'file')
    expect(await stageOf(ids)).toBe('review_1')
    await db.update(routeRule).set({ endedAt: null }).where(eq(routeRule.sourceType, 'self_media'))
  })

  it('are refused to a hand and to a second stage by the database itself (TR-05)', async () => {
    const ids = await filed()
    await say(editor, ids)
    const [given] = await db.select().from(opinion).where(eq(opinion.editionId, ids.editionId))
    if (!given) throw new Error('nothing said')
    const again = (more: Partial<typeof given>) => db.insert(opinion).values({ ...given, ...more, id: randomUUID() })
    await expect(again({ personId: reporter.id })).rejects.toMatchObject({ cause: { message: 'a hand cannot review' } })
    await expect(again({ stage: 'review_2' })).rejects.toMatchObject({
      cause: { message: 'one person, one review stage' },
    })
    await expect(db.update(opinion).set({ text: 'x' }).where(eq(opinion.id, given.id))).rejects.toThrow()
  })

  it('hear nothing of another desk’s chief', async () => {
    const ids = await filed()
    expect(await say(atOtherDesk(chief), ids)).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await db.$count(opinion, and(eq(opinion.editionId, ids.editionId)))).toBe(0)
  })
})
