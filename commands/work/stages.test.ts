import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { notification } from '@/db/schema/notifications'
import { reviewRun } from '@/db/schema/review'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, chief, contributor, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { deactivatePerson } from '../deactivate-person'
import { reactivatePerson } from '../reactivate-person'
import { claimStage } from './claim-stage'
import { handOverStage } from './hand-over-stage'

const { db } = await testDatabase()
const desk = deskOn(db)

const second: Player = {
  ...editor,
  id: 'a0000000-0000-4000-8000-000000000012',
  name: 'Third Editor',
  slug: 'third-editor',
  email: 'third-editor@example.com',
}

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [second])
})

const runOf = async ({ editionId }: Ids) => {
  const [run] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, editionId))
  return run
}

const filed = (slug: string) => desk.filed(piece({ slug }))

describe('a stage', () => {
  it('is taken on by one of those who may read it, and by no second (WF-17)', async () => {
    const ids = await filed('taken-on')
    expect(await claimStage(desk.as(editor), ids)).toEqual({ ok: true, value: null })
    expect(await claimStage(desk.as(editor), ids)).toMatchObject({ ok: true })
    expect(await claimStage(desk.as(second), ids)).toEqual({
      ok: false,
      refusal: { kind: 'forbidden', because: 'claimed' },
    })
    expect(await runOf(ids)).toMatchObject({ claimedBy: editor.id })
  })

  it('is not for whoever wrote in the piece, nor for those without its role', async () => {
    const ids = await desk.written(piece({ slug: 'own-stage' }), editor)
    await desk.must(editor, ids, 'file')
    expect(await claimStage(desk.as(editor), ids)).toMatchObject({ refusal: { kind: 'forbidden', because: 'hand' } })
    expect(await claimStage(desk.as(reporter), ids)).toMatchObject({ refusal: { kind: 'forbidden', because: 'role' } })
    expect(await claimStage(desk.as(contributor), ids)).toMatchObject({ refusal: { kind: 'notFound' } })
  })

  it('is there only while the piece is in review', async () => {
    const ids = await desk.written(piece({ slug: 'no-stage' }))
    expect(await claimStage(desk.as(editor), ids)).toMatchObject({ refusal: { kind: 'wrongState', state: 'draft' } })
  })

  it('is handed over to somebody who may read it, who is told, by a deadline if there is one (WF-17)', async () => {
    const ids = await filed('handed-over')
    await claimStage(desk.as(editor), ids)
    const deadline = { date: '2026-03-02', time: '18:00', zone: 'Asia/Taipei' } as const
    const given = { ...ids, personId: second.id, note: 'I know the mayor.', deadline }
    expect(await handOverStage(desk.as(editor), given)).toMatchObject({ ok: true })
    expect(await runOf(ids)).toMatchObject({ claimedBy: second.id, stageDeadline: new Date('2026-03-02T10:00:00Z') })
    const told = await db
      .select()
      .from(notification)
      .where(and(eq(notification.personId, second.id), eq(notification.kind, 'assigned')))
    expect(told).toMatchObject([{ kind: 'assigned', storyId: ids.storyId, byId: editor.id }])
    expect(await handOverStage(desk.as(second), { ...ids, personId: null, note: '' })).toMatchObject({ ok: true })
    expect(await runOf(ids)).toMatchObject({ claimedBy: null, stageDeadline: new Date('2026-03-02T10:00:00Z') })
  })

  it('is free again when whoever has it leaves', async () => {
    const ids = await filed('left-behind')
    await claimStage(desk.as(second), ids)
    await deactivatePerson(desk.as(admin), { personId: second.id, handTo: null })
    expect(await runOf(ids)).toMatchObject({ claimedBy: null })
    await reactivatePerson(desk.as(admin), { personId: second.id })
  })

  it('is not handed to a hand, nor by somebody who neither has it nor leads the desk', async () => {
    const ids = await filed('not-handed-over')
    expect(await handOverStage(desk.as(chief), { ...ids, personId: reporter.id, note: '' })).toMatchObject({
      refusal: { kind: 'invalid', field: 'personId', key: 'role' },
    })
    expect(await handOverStage(desk.as(reporter), { ...ids, personId: second.id, note: '' })).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    await desk.save(second, ids, piece({ slug: 'not-handed-over', headline: 'Touched' }))
    expect(await handOverStage(desk.as(chief), { ...ids, personId: second.id, note: '' })).toMatchObject({
      refusal: { kind: 'invalid', field: 'personId', key: 'hand' },
    })
  })
})
