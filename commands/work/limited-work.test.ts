import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { mentionable } from '@/db/queries/mentionable'
import { noticePage } from '@/db/queries/notifications/list'
import { stageAtHand } from '@/db/queries/stage-at-hand'
import { storyPlan } from '@/db/queries/story-plan'
import { reviewRun } from '@/db/schema/review'
import { piece } from '@/testing/builders/package'
import { admin, chief, DESK, editor, OTHER_DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { assignStory } from '../assign-story'
import { deactivatePerson } from '../deactivate-person'
import { claimStage } from './claim-stage'
import { duplicateStory } from './duplicate-story'
import { handOverStage } from './hand-over-stage'
import { limitsOn } from './limiting-for-test'
import { moveStory } from './move-story'
import { noteView } from './note-view'

const { db } = await testDatabase()
const { clock, desk, limit, rowOf, entriesOf, readersOf } = await limitsOn(db)

describe('the work on a limited story', () => {
  it('is given to nobody who is not on the list, and taken from nobody by drawing one up', async () => {
    const { storyId } = await desk.written()
    await limit(chief, storyId, [reporter])
    expect(await assignStory(desk.as(chief), { storyId, assigneeId: editor.id })).toMatchObject({
      refusal: { kind: 'invalid', field: 'assigneeId', key: 'unlisted' },
    })
    expect((await storyPlan(db, chief, storyId))?.people.map(({ id }) => id)).not.toContain(editor.id)
    expect(await assignStory(desk.as(chief), { storyId, assigneeId: reporter.id })).toMatchObject({ ok: true })
    expect(await limit(chief, storyId, [editor])).toMatchObject({ refusal: { key: 'holderUnlisted' } })
  })

  it('stays at its desk, where its list is', async () => {
    const { storyId } = await desk.written()
    await limit(admin, storyId, [reporter])
    expect(await moveStory(desk.as(admin), { storyId, deskId: OTHER_DESK })).toMatchObject({
      refusal: { kind: 'invalid', field: 'deskId', key: 'limited' },
    })
  })

  it('frees a review taken on by somebody left out, and is handed over to nobody outside', async () => {
    const ids = await desk.filed(piece({ slug: 'limited-in-review' }))
    await claimStage(desk.as(editor), ids)
    await limit(chief, ids.storyId, [reporter])
    const [run] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, ids.editionId))
    expect(run?.claimedBy).toBeNull()
    expect(await handOverStage(desk.as(chief), { ...ids, personId: editor.id, note: '' })).toMatchObject({
      refusal: { kind: 'invalid', field: 'personId', key: 'unlisted' },
    })
    expect((await stageAtHand(db, chief, ids.storyId))?.takers.map(({ id }) => id)).not.toContain(editor.id)
  })

  it('goes on in a copy that is as limited', async () => {
    const { storyId } = await desk.written()
    await limit(chief, storyId, [reporter])
    const copied = await duplicateStory(desk.as(reporter), { storyId, deskId: DESK, slugline: 'again' })
    if (!copied.ok) throw new Error('not copied')
    expect(await readersOf(copied.value.storyId)).toEqual([reporter, chief])
  })

  it('is heard of by nobody else: they can be neither called nor told', async () => {
    const ids = await desk.written(piece({ slug: 'limited-untold' }))
    await limit(chief, ids.storyId, [reporter])
    const called = await mentionable(db, reporter, { storyId: ids.storyId, search: '' })
    expect(new Set(called.map(({ id }) => id))).toEqual(new Set([chief.id, reporter.id, DESK]))
    await desk.must(reporter, ids, 'file')
    const told = await noticePage(db, editor, { show: 'all', after: null, language: 'en' })
    expect(JSON.stringify(told)).not.toContain(ids.storyId)
  })

  it('goes out as any other, by the chief on its list', async () => {
    const ids = await desk.filed(piece({ slug: 'limited-published' }))
    await limit(chief, ids.storyId, [editor])
    await desk.approve(ids, editor)
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({ ok: true })
    expect(await readersOf(ids.storyId)).toEqual([editor, chief])
  })

  it('passes from a colleague who leaves to nobody who is not on the list', async () => {
    const [kept, open] = [await desk.written(piece({ slug: 'kept' })), await desk.written(piece({ slug: 'open' }))]
    for (const { storyId } of [kept, open]) await assignStory(desk.as(chief), { storyId, assigneeId: reporter.id })
    await limit(chief, kept.storyId, [reporter])
    const left = await deactivatePerson(desk.as(admin), { personId: reporter.id, handTo: editor.id })
    expect(left).toMatchObject({ ok: true })
    expect((await rowOf(kept.storyId))?.assigneeId).toBeNull()
    expect((await rowOf(open.storyId))?.assigneeId).toBe(editor.id)
  })
})

describe('looking at a limited story', () => {
  it('leaves one line a person and hour in the trail (WF-30)', async () => {
    const { storyId } = await desk.written(piece(), editor)
    await noteView(desk.as(editor), storyId)
    expect(await entriesOf(storyId, 'viewLimited')).toEqual([])
    await limit(chief, storyId, [editor])
    await Promise.all([1, 2, 3].map(() => noteView(desk.as(editor), storyId)))
    await noteView(desk.as(chief), storyId)
    expect((await entriesOf(storyId, 'viewLimited')).map(({ actorId }) => actorId)).toEqual([chief.id, editor.id])
    clock.now = new Date('2026-03-02T03:00:00Z')
    await noteView(desk.as(editor), storyId)
    expect(await entriesOf(storyId, 'viewLimited')).toHaveLength(3)
  })

  it('is not said of those who are told it is not there', async () => {
    const { storyId } = await desk.written(piece(), editor)
    await limit(chief, storyId)
    await noteView(desk.as(admin), storyId)
    expect(await entriesOf(storyId, 'viewLimited')).toEqual([])
  })
})
