import { beforeAll, describe, expect, it } from 'vitest'
import { claimStage } from '@/commands/work/claim-stage'
import { duplicateStory } from '@/commands/work/duplicate-story'
import { moveStory } from '@/commands/work/move-story'
import { setDeadline } from '@/commands/work/set-deadline'
import { setEmbargo } from '@/commands/work/set-embargo'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, contributor, DESK, editor, legal, OTHER_DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { embargoNotice } from './embargo-notice'
import { stageAtHand } from './stage-at-hand'
import { storyPlan } from './story-plan'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const EMBARGO = { until: 'indefinite', source: 'The Journal', reason: 'canary-5531' } as const

describe('the planning of a story', () => {
  it('is for strangers as absent as the story, its embargo and its stage included', async () => {
    const { storyId } = await desk.filed(piece({ slug: 'unplanned-for-strangers' }))
    await setEmbargo(desk.as(reporter), { storyId, ...EMBARGO })
    for (const who of [contributor, atOtherDesk(chief)]) {
      expect([
        await storyPlan(db, who, storyId),
        await embargoNotice(db, who, storyId),
        await stageAtHand(db, who, storyId),
      ]).toEqual([null, null, null])
    }
    expect(await embargoNotice(db, editor, storyId)).toMatchObject({ until: 'indefinite', reason: 'canary-5531' })
  })

  it('says what this person may decide, and whom they may give it to', async () => {
    const { storyId } = await desk.written()
    const may = async (who: typeof editor) => (await storyPlan(db, who, storyId))?.may
    expect(await may(reporter)).toEqual({
      ...{ assign: false, claim: true, plan: false, hold: true },
      ...{ liftEmbargo: false, clearLegal: false, clearMajor: false, limit: false },
    })
    expect(await may(legal)).toMatchObject({ assign: false, claim: false, plan: false, hold: true, clearLegal: true })
    expect(await may(chief)).toMatchObject({ assign: true, plan: true, liftEmbargo: true, clearMajor: true })
    const people = (await storyPlan(db, editor, storyId))?.people.map(({ name }) => name)
    expect(people).toContain(contributor.name)
    expect(people).not.toContain(legal.name)
    expect((await storyPlan(db, reporter, storyId))?.people).toEqual([])
  })

  it('gives a deadline back as it was put', async () => {
    const { storyId } = await desk.written()
    const deadline = { date: '2026-10-25', time: '02:30', zone: 'Europe/Berlin', fold: 'later' } as const
    await setDeadline(desk.as(editor), { storyId, deadline })
    expect((await storyPlan(db, reporter, storyId))?.deadline).toEqual(deadline)
  })

  it('names the story it comes from only to those who may read that', async () => {
    const { storyId } = await desk.written(piece({ headline: 'The source' }))
    const made = await duplicateStory(desk.as(admin), { storyId, deskId: DESK, slugline: 'copy' })
    if (!made.ok) throw new Error('refused')
    expect((await storyPlan(db, reporter, made.value.storyId))?.follows).toEqual({ id: storyId, name: 'The source' })
    await moveStory(desk.as(admin), { storyId, deskId: OTHER_DESK })
    expect(await storyPlan(db, reporter, made.value.storyId)).toMatchObject({ follows: null })
  })
})

describe('the stage at hand', () => {
  it('is there while a piece is in review, with who may take it', async () => {
    const ids = await desk.filed(piece({ slug: 'stage-at-hand' }))
    expect(await stageAtHand(db, editor, ids.storyId)).toMatchObject({
      takenBy: null,
      mayTake: true,
      mayHandOver: true,
    })
    expect(await stageAtHand(db, reporter, ids.storyId)).toMatchObject({
      mayTake: false,
      mayHandOver: false,
      takers: [],
    })
    await claimStage(desk.as(editor), ids)
    const taken = await stageAtHand(db, chief, ids.storyId)
    expect(taken).toMatchObject({ takenBy: { id: editor.id, name: editor.name }, mayTake: false })
    expect(taken?.takers.map(({ id }) => id)).not.toContain(reporter.id)
    expect(await stageAtHand(db, editor, (await desk.written()).storyId)).toBeNull()
  })
})
