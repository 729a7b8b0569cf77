import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { storyPlan } from '@/db/queries/story-plan'
import { reviewRun } from '@/db/schema/review'
import { story } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { clearLegal } from './clear-legal'
import { clearMajor } from './clear-major'
import { flagLegal } from './flag-legal'
import { flagMajor } from './flag-major'
import { type SetFiling, setFiling } from './set-filing'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const FORBIDDEN = { ok: false, refusal: { kind: 'forbidden', because: 'role' } }
const reason = 'It names a minor.'

const flagsOf = async (storyId: string) => {
  const [row] = await db
    .select({ legal: story.legalNeeded, major: story.majorTopic })
    .from(story)
    .where(eq(story.id, storyId))
  return row
}

describe('the legal flag', () => {
  it('is raised by any writer of the desk and by legal, and taken down by legal or the chief', async () => {
    const { storyId } = await desk.written()
    expect(await flagLegal(desk.as(reporter), { storyId, reason })).toMatchObject({ ok: true })
    expect(await flagsOf(storyId)).toMatchObject({ legal: true })
    for (const who of [reporter, editor]) {
      expect(await clearLegal(desk.as(who), { storyId, reason })).toEqual(FORBIDDEN)
    }
    expect(await clearLegal(desk.as(legal), { storyId, reason })).toMatchObject({ ok: true })
    expect(await flagLegal(desk.as(legal), { storyId, reason })).toMatchObject({ ok: true })
    expect(await clearLegal(desk.as(chief), { storyId, reason })).toMatchObject({ ok: true })
  })

  it('brings legal into a review that is under way', async () => {
    const ids = await desk.filed(piece({ slug: 'flagged-in-review' }))
    await flagLegal(desk.as(editor), { ...ids, reason })
    const [run] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, ids.editionId))
    expect(run?.plan.stages.map(({ key }) => key)).toEqual(['review', 'legal'])
    await desk.look(editor, ids)
    await desk.must(editor, ids, 'pass')
    const [after] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, ids.editionId))
    expect(after?.stage).toBe('legal')
    await desk.look(legal, ids)
    expect(await desk.move(legal, ids, 'approve')).toMatchObject({ ok: true })
  })
})

describe('a major topic', () => {
  it('is marked by its writers and unmarked by the chief', async () => {
    const { storyId } = await desk.written()
    expect(await flagMajor(desk.as(reporter), { storyId })).toMatchObject({ ok: true })
    expect(await flagsOf(storyId)).toMatchObject({ major: true })
    expect(await clearMajor(desk.as(editor), { storyId, reason })).toEqual(FORBIDDEN)
    expect(await clearMajor(desk.as(chief), { storyId, reason })).toMatchObject({ ok: true })
    expect(await flagsOf(storyId)).toMatchObject({ major: false })
  })

  it('says where its filing stands, with the number it was filed under (TR-22)', async () => {
    const { storyId } = await desk.written()
    const say = (who: Player, filing: SetFiling['filing'], reference = '') =>
      setFiling(desk.as(who), { storyId, filing, reference })
    expect(await say(reporter, 'needed')).toMatchObject({ refusal: { field: 'filing', key: 'notMajor' } })
    await flagMajor(desk.as(reporter), { storyId })
    expect(await say(reporter, 'needed')).toMatchObject({ ok: true })
    expect(await say(reporter, 'filed')).toMatchObject({ refusal: { field: 'reference', key: 'blank' } })
    expect(await say(chief, 'filed', '2026-17')).toMatchObject({ ok: true })
    const plan = await storyPlan(db, editor, storyId)
    expect(plan).toMatchObject({ majorTopic: true, majorFiling: 'filed', majorReference: '2026-17' })
    expect(await say(atOtherDesk(chief), 'none')).toMatchObject({ refusal: { kind: 'notFound' } })
  })
})
