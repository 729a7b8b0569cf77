import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { notification } from '@/db/schema/notifications'
import { SYSTEM } from '@/newsroom/people/actor'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, contributor, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { assignStory } from '../assign-story'
import { claimStage } from './claim-stage'
import { setDeadline } from './set-deadline'
import { tellOverdue } from './tell-overdue'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)
beforeAll(() => openNewsroom(db))

const lookAt = (iso: string) => {
  clock.now = new Date(iso)
  return tellOverdue({ ...desk.as(editor), actor: SYSTEM })
}

const told = (person: Player, storyId: string) =>
  db.$count(
    notification,
    and(eq(notification.personId, person.id), eq(notification.storyId, storyId), eq(notification.kind, 'overdue')),
  )

const due = (storyId: string, time: string) =>
  setDeadline(desk.as(editor), { storyId, deadline: { date: '2026-03-02', time, zone: 'UTC' } })

it('tells who has a piece, once, when its time is up and not before (WF-17)', async () => {
  const { storyId } = await desk.written()
  await assignStory(desk.as(editor), { storyId, assigneeId: contributor.id })
  await due(storyId, '03:00')
  await lookAt('2026-03-02T03:00:00Z')
  expect(await told(contributor, storyId)).toBe(0)
  for (const minute of ['01', '02', '03']) await lookAt(`2026-03-02T03:${minute}:00Z`)
  expect([await told(contributor, storyId), await told(reporter, storyId)]).toEqual([1, 0])
  await due(storyId, '04:00')
  await lookAt('2026-03-02T04:01:00Z')
  expect(await told(contributor, storyId)).toBe(2)
})

it('tells whoever took the review on, and nobody of what is out already', async () => {
  clock.now = new Date('2026-03-02T05:00:00Z')
  const ids = await desk.filed(piece({ slug: 'late-in-review' }))
  await due(ids.storyId, '05:30')
  await claimStage(desk.as(chief), ids)
  const out = await desk.published(piece({ slug: 'out-in-time' }))
  await due(out.storyId, '05:30')
  await lookAt('2026-03-02T06:00:00Z')
  expect([
    await told(chief, ids.storyId),
    await told(reporter, ids.storyId),
    await told(reporter, out.storyId),
  ]).toEqual([1, 0, 0])
})
