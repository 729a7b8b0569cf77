import { randomUUID } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { notification } from '@/db/schema/notifications'
import { edition, story } from '@/db/schema/story'
import { MOVE_NAMES } from '@/newsroom/workflow/table'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, contributor, editor, OTHER_DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { startStory } from '../start-story'
import { ChangeStories, changeStories } from './change-stories'
import { type ChangeName, type StoryChange, StoryChange as StoryChangeShape } from './changes/change'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const written = async (count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) ids.push((await desk.written(piece({ slug: `bulk-${randomUUID()}` }))).storyId)
  return ids
}

const elsewhere = async (): Promise<string> => {
  const begun = { deskId: OTHER_DESK, slugline: 'elsewhere', language: 'en', sectionId: null, headline: '' } as const
  const started = await startStory(desk.as(admin), begun)
  if (!started.ok) throw new Error('start refused')
  return started.value.storyId
}

const all = (storyIds: readonly string[], change: StoryChange): ChangeStories =>
  storyIds.map((storyId) => ({ storyId, change }))

const rows = (ids: readonly string[]) =>
  db
    .select()
    .from(story)
    .where(inArray(story.id, [...ids]))
    .orderBy(story.id)

const CHANGES: Readonly<Record<ChangeName, StoryChange>> = {
  assign: { do: 'assign', assigneeId: contributor.id, note: '' },
  deadline: { do: 'deadline', deadline: { date: '2026-03-04', time: '18:00', zone: 'Asia/Taipei' } },
  priority: { do: 'priority', priority: 'high' },
  desk: { do: 'desk', deskId: OTHER_DESK },
}

describe.each(Object.entries(CHANGES))('to %s many stories', (name, change) => {
  it('changes all of them, and can be taken back', async () => {
    const ids = await written(3)
    const before = await rows(ids)
    const changed = await changeStories(desk.as(admin), all(ids, change))
    expect(changed).toMatchObject({ ok: true })
    expect(await rows(ids)).not.toEqual(before)
    if (!changed.ok) return
    expect(await changeStories(desk.as(admin), ChangeStories.parse(changed.back))).toMatchObject({ ok: true })
    expect(await rows(ids), name).toEqual(before)
  })

  it.each([
    ['one of another desk', elsewhere],
    ['one that does not exist', async () => randomUUID()],
  ])('changes none when there is %s among them, and answers for each', async (_, forbidden) => {
    const [one, other] = await written(2)
    const ids = [one ?? '', await forbidden(), other ?? '']
    const before = await fingerprint(db)
    expect(await changeStories(desk.as(editor), all(ids, { ...change, ...ownDesk(change) }))).toEqual({
      ok: false,
      answers: [
        { storyId: ids[0], refusal: null },
        { storyId: ids[1], refusal: { kind: 'notFound' } },
        { storyId: ids[2], refusal: null },
      ],
    })
    expect(await fingerprint(db)).toBe(before)
  })

  it('changes none for somebody who may only read them', async () => {
    const ids = await written(2)
    const before = await fingerprint(db)
    const answer = await changeStories(desk.as(reporter), all(ids, change))
    expect(answer).toMatchObject({ ok: false, answers: ids.map(() => ({ refusal: { kind: 'forbidden' } })) })
    expect(await fingerprint(db)).toBe(before)
  })

  it('is for the chief of another desk like doing it to none', async () => {
    const ids = await written(1)
    const [onHidden, onNone] = [
      await changeStories(desk.as(atOtherDesk(chief)), all(ids, change)),
      await changeStories(desk.as(atOtherDesk(chief)), all([randomUUID()], change)),
    ]
    const refusals = [onHidden, onNone].map((one) => (one.ok ? [] : one.answers.map(({ refusal }) => refusal)))
    expect(refusals).toEqual([[{ kind: 'notFound' }], [{ kind: 'notFound' }]])
  })

  it('moves no state', async () => {
    const ids = [
      await desk.approved(piece({ slug: `still-${name}` })),
      await desk.filed(piece({ slug: `filed-${name}` })),
    ]
    const states = () => db.select({ id: edition.id, state: edition.state }).from(edition).orderBy(edition.id)
    const before = await states()
    await changeStories(
      desk.as(admin),
      all(
        ids.map(({ storyId }) => storyId),
        change,
      ),
    )
    expect(await states()).toEqual(before)
  })
})

/** The desk an editor of this desk may move stories to is their own. */
const ownDesk = (change: StoryChange) =>
  change.do === 'desk' ? { deskId: 'd0000000-0000-4000-8000-000000000001' } : {}

describe('what can be done to many', () => {
  it('is never a move', () => {
    const names = StoryChangeShape.options.map(({ shape }) => shape.do.value)
    const moves: readonly string[] = MOVE_NAMES
    expect(names.filter((name) => moves.includes(name))).toEqual([])
    expect(Object.keys(CHANGES).toSorted()).toEqual(names.toSorted())
  })

  it('is done to each once, and to a hundred at most', () => {
    const [id, change] = [randomUUID(), CHANGES.priority]
    expect(ChangeStories.safeParse(all([id, id], change)).success).toBe(false)
    const hundred = Array.from({ length: 100 }, () => randomUUID())
    expect(ChangeStories.safeParse(all(hundred, change)).success).toBe(true)
    expect(ChangeStories.safeParse(all([...hundred, randomUUID()], change)).success).toBe(false)
    expect(ChangeStories.safeParse([]).success).toBe(false)
    expect(ChangeStories.safeParse([{ storyId: id, change: { do: 'publish' } }]).success).toBe(false)
  })
})

it('tells who is given many stories once', async () => {
  const ids = await written(3)
  const count = () => db.$count(notification)
  const before = await count()
  await changeStories(desk.as(editor), all(ids, CHANGES.assign))
  expect((await count()) - before).toBe(1)
})

it('lets two people change the same stories at once without either waiting for ever', async () => {
  const ids = await written(8)
  const [one, other] = await Promise.all([
    changeStories(desk.as(editor), all(ids, { do: 'priority', priority: 'urgent' })),
    changeStories(desk.as(chief), all(ids.toReversed(), { do: 'priority', priority: 'low' })),
  ])
  expect([one.ok, other.ok]).toEqual([true, true])
  const priorities = new Set((await rows(ids)).map(({ priority }) => priority))
  expect(priorities.size).toBe(1)
})
