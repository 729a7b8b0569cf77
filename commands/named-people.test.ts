import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { stageAtHand } from '@/db/queries/stage-at-hand'
import { notification } from '@/db/schema/notifications'
import { story } from '@/db/schema/story'
import type { Stage } from '@/newsroom/workflow/routes'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { another, keptStage as stage, stagedOn } from '@/testing/builders/staged'
import { admin, chief, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { claimStage } from './work/claim-stage'
import { handOverStage } from './work/hand-over-stage'

const { db } = await testDatabase()
const { desk, filed, say, runOf, write, waits } = stagedOn(db)

const secondEditor = another('Second')
const third = another('Third')
const columnist = another('Columnist', reporter)

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [secondEditor, third, columnist])
})

describe('a stage that names its people', () => {
  const named = (more: Partial<Stage> = {}) =>
    filed(stage('review_1', { people: [columnist.id, secondEditor.id], ...more }), stage('review_2'))

  it('is theirs, whatever role they hold', async () => {
    const ids = await named()
    expect(await waits(columnist, ids)).toBe('waiting')
    expect(await say(columnist, ids)).toMatchObject({ ok: true })
    expect((await runOf(ids)).stage).toBe('review_2')
  })

  it('is nobody else’s, by any door', async () => {
    const ids = await named()
    for (const who of [editor, chief, admin]) {
      expect(await say(who, ids)).toMatchObject({ refusal: { kind: 'forbidden', because: 'role' } })
      expect(await say(who, ids, 'approve')).toMatchObject({ refusal: { kind: 'forbidden' } })
      expect(await claimStage(desk.as(who), ids)).toMatchObject({ refusal: { because: 'role' } })
      expect(await write(who, ids, 'Mine now.')).toMatchObject({ refusal: { kind: 'forbidden' } })
      expect(await waits(who, ids)).toBeNull()
    }
    expect(await desk.move(editor, ids, 'sendBack', { comment: 'No.' })).toMatchObject({ refusal: { because: 'role' } })
    expect(await desk.move(editor, ids, 'handBack', { stage: 'review_1', comment: 'No.' })).toMatchObject({
      refusal: { because: 'role' },
    })
    expect(await handOverStage(desk.as(editor), { ...ids, personId: third.id, note: '' })).toMatchObject({
      refusal: { kind: 'invalid', field: 'personId', key: 'role' },
    })
    expect((await stageAtHand(db, editor, ids.storyId))?.takers.map(({ name }) => name)).toEqual([
      'Columnist',
      'Second',
    ])
    expect((await runOf(ids)).stage).toBe('review_1')
  })

  it('is no longer theirs once they had a hand in the piece', async () => {
    const ids = await named()
    await write(columnist, ids, 'A line of mine.')
    expect(await say(columnist, ids)).toMatchObject({ refusal: { because: 'handAtReview' } })
    expect(await waits(columnist, ids)).toBe('barred')
  })

  it('keeps legal’s word with legal', async () => {
    const ids = await filed(stage('legal', { role: 'legal', people: [secondEditor.id, legal.id] }), stage('review'))
    expect(await say(secondEditor, ids)).toMatchObject({ refusal: { because: 'role' } })
    expect(await waits(secondEditor, ids)).toBeNull()
    expect(await say(legal, ids)).toMatchObject({ ok: true })
  })

  it('has heard legal only when as many of legal have spoken as it wants', async () => {
    const second = another('Counsel', legal)
    await hire(db, [second])
    const ids = await filed(stage('legal', { role: 'legal', needed: 2 }), stage('review'))
    await db.update(story).set({ legalNeeded: true }).where(eq(story.id, ids.storyId))
    const isHeard = async () => {
      const made = await desk.move(chief, ids, 'forcePublish', {
        ...{ urgency: 'breaking' as const, reason: 'The bridge is closed from this hour on.' },
      })
      return made.ok || !JSON.stringify(made.refusal).includes('legalPending')
    }
    await say(legal, ids)
    expect(await isHeard()).toBe(false)
    await say(second, ids)
    expect(await isHeard()).toBe(true)
  })

  it('tells exactly them that it waits, and after the first the others', async () => {
    const ids = await filed(
      stage('review'),
      stage('review_2', { people: [columnist.id, secondEditor.id, third.id], needed: 2 }),
      stage('review_3'),
    )
    await say(editor, ids)
    const told = async () =>
      (await db.select().from(notification).where(eq(notification.storyId, ids.storyId)))
        .filter(({ kind }) => kind === 'stageOpened')
        .map(({ personId }) => personId)
    expect((await told()).toSorted()).toEqual([columnist.id, secondEditor.id, third.id].toSorted())
    await say(secondEditor, ids)
    expect((await told()).filter((id) => id === secondEditor.id)).toHaveLength(1)
    expect((await told()).filter((id) => id === third.id)).toHaveLength(2)
  })
})
