import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { myWork, reviewQueue } from '@/db/queries/my-work'
import { unfilledAt } from '@/db/queries/unfilled-at'
import { auditEntry } from '@/db/schema/audit'
import { opinion } from '@/db/schema/review'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { another, keptStage as stage, stagedOn } from '@/testing/builders/staged'
import { editor } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { claimStage } from './work/claim-stage'

const { db } = await testDatabase()
const { desk, filed, say, runOf, write, waits } = stagedOn(db)

const secondEditor = another('Second')
const third = another('Third')

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [secondEditor, third])
})

describe('a stage two people have to pass', () => {
  const two = () => filed(stage('review_1', { needed: 2 }), stage('review_2'))

  it('stays open after the first, and opens the next after the second', async () => {
    const ids = await two()
    expect(await say(editor, ids)).toMatchObject({ ok: true, value: { state: 'in_review' } })
    expect((await runOf(ids)).stage).toBe('review_1')
    expect(await say(secondEditor, ids)).toMatchObject({ ok: true })
    expect((await runOf(ids)).stage).toBe('review_2')
    const given = await db.select().from(opinion).where(eq(opinion.editionId, ids.editionId))
    expect(given.map(({ stage: at, personId }) => [at, personId]).toSorted()).toEqual(
      [
        ['review_1', editor.id],
        ['review_1', secondEditor.id],
      ].toSorted(),
    )
  })

  it('is not passed twice by the same person, who waits for one more (TR-01)', async () => {
    const ids = await two()
    expect(await waits(editor, ids)).toBe('waiting')
    await say(editor, ids)
    expect(await say(editor, ids)).toMatchObject({ refusal: { kind: 'forbidden', because: 'passed' } })
    expect((await runOf(ids)).stage).toBe('review_1')
    expect(await waits(editor, ids)).toBe('barred')
    expect(await waits(secondEditor, ids)).toBe('waiting')
    expect((await myWork(db, editor)).toReview.map(({ storyId }) => storyId)).not.toContain(ids.storyId)
    const line = (await reviewQueue(db, secondEditor, null)).waiting.items.find(
      ({ storyId }) => storyId === ids.storyId,
    )
    expect(line?.stage).toMatchObject({ more: 1 })
  })

  it('needs no third: who comes then stands at the next stage', async () => {
    const ids = await two()
    await say(editor, ids)
    await say(secondEditor, ids)
    expect(await say(secondEditor, ids, 'approve')).toMatchObject({ refusal: { because: 'spoke' } })
    expect(await say(third, ids)).toMatchObject({ refusal: { because: 'role' } })
    expect(await say(third, ids, 'approve')).toMatchObject({ value: { state: 'approved' } })
  })

  it('is sent back by either of them alone', async () => {
    const ids = await two()
    await say(editor, ids)
    expect(await desk.move(secondEditor, ids, 'sendBack', { comment: 'It does not hold.' })).toMatchObject({
      value: { state: 'sent_back' },
    })
  })

  it('asks again about a text that has changed since, where the route reads every change', async () => {
    const ids = await two()
    await say(editor, ids)
    expect(await write(third, ids, 'Something else happened.')).toMatchObject({ ok: true })
    expect(await waits(editor, ids)).toBe('waiting')
    expect(await say(secondEditor, ids)).toMatchObject({ ok: true })
    expect((await runOf(ids)).stage).toBe('review_1')
    expect(await say(editor, ids)).toMatchObject({ ok: true })
    expect((await runOf(ids)).stage).toBe('review_2')
  })

  it('is a second pair of eyes still: whoever had a hand in the piece is neither of them', async () => {
    const ids = await two()
    await write(secondEditor, ids, 'A line of mine.')
    await say(editor, ids)
    expect(await say(secondEditor, ids)).toMatchObject({ refusal: { because: 'handAtReview' } })
    expect((await runOf(ids)).stage).toBe('review_1')
  })

  it('can be taken on by one, and waits for another beside them', async () => {
    const ids = await two()
    expect(await claimStage(desk.as(editor), ids)).toMatchObject({ ok: true })
    expect(await waits(secondEditor, ids)).toBe('waiting')
    await say(editor, ids)
    expect((await runOf(ids)).claimedBy).toBeNull()
    expect(await claimStage(desk.as(editor), ids)).toMatchObject({ refusal: { because: 'passed' } })
    expect(await claimStage(desk.as(secondEditor), ids)).toMatchObject({ ok: true })
    expect(await waits(third, ids)).toBe('taken')
  })

  it('has the last word only with the last of them', async () => {
    const ids = await filed(stage('review', { needed: 2 }))
    expect(await say(editor, ids, 'approve')).toMatchObject({ refusal: { because: 'role' } })
    expect(await say(editor, ids)).toMatchObject({ value: { state: 'in_review' } })
    expect(await say(secondEditor, ids)).toMatchObject({ refusal: { because: 'role' } })
    expect(await say(editor, ids, 'approve')).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await say(secondEditor, ids, 'approve')).toMatchObject({ value: { state: 'approved' } })
  })

  it('says on the record how many have passed it', async () => {
    const ids = await two()
    await say(editor, ids)
    const kept = await db.select().from(auditEntry).where(eq(auditEntry.subjectId, ids.storyId))
    expect(kept.find(({ kind }) => kind === 'pass')?.detail).toMatchObject({ stage: 'review_1', passed: 1, needed: 2 })
  })

  it('is one nobody is left to finish when only one may', async () => {
    const ids = await filed(stage('review', { needed: 2, people: [editor.id, secondEditor.id] }))
    expect(await unfilledAt(db, editor, ids.storyId)).toBeNull()
    await write(secondEditor, ids, 'A line of mine.')
    expect(await unfilledAt(db, editor, ids.storyId)).toMatchObject({
      ...{ stage: { key: 'review' }, needed: 2 },
      people: expect.arrayContaining(['Second', editor.name]),
    })
  })
})

describe('a plan kept from before stages counted or named anybody', () => {
  it('goes on as it was', async () => {
    const ids = await filed(stage('review_1'), stage('review_2'))
    expect((await runOf(ids)).plan.stages[0]).not.toHaveProperty('needed')
    expect(await say(editor, ids)).toMatchObject({ ok: true })
    expect(await say(secondEditor, ids, 'approve')).toMatchObject({ value: { state: 'approved' } })
  })
})
