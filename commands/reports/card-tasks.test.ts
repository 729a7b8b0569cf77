import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCardTasks } from '@/db/queries/reports/card-tasks'
import { readerReport } from '@/db/schema/reader-reports'
import type { Package } from '@/newsroom/story/package'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note } from '@/testing/builders/package'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { STRANGERS } from '@/testing/strangers'
import { closeReport } from './close-report'
import { readersOn, stood } from './reporting-for-test'
import { takeUpReport } from './take-up-report'
import { tickCardTask } from './tick-card-task'

const { db, owner } = await testDatabase()
const desk = deskOn(db)
const { reported } = readersOn(db, desk)
beforeAll(() => openNewsroom(db))

const out = async (ids: Ids, is: Package) => {
  await desk.save(editor, ids, is)
  await desk.must(editor, ids, 'file')
  await desk.look(chief, ids)
  await desk.must(chief, ids, 'approve')
  desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
  await desk.must(chief, ids, 'publish')
}

describe('an error that stood on the posted card', () => {
  const correctedCard = async (slug: string) => {
    const { row } = await reported(slug, stood(slug, { headline: 'Library opens at 9:00' }))
    const taken = await takeUpReport(desk.as(editor), { reportId: row.id })
    if (!taken.ok) throw new Error('not taken up')
    const told = note({
      severity: 'material',
      wrong: 'We gave the hour as nine.',
      right: 'It is ten.',
      text: '',
      place: 'headline_below',
    })
    const is = stood(slug, { headline: 'Library opens at 10:00', note: told })
    await out(taken.value, is)
    const task = (await openCardTasks(db, editor)).find(({ storyId }) => storyId === taken.value.storyId)
    return { row, task }
  }

  it('leaves a task, and its report cannot be closed before that is ticked (COR-12)', async () => {
    const { row, task } = await correctedCard('carded')
    expect(task).toMatchObject({ headline: 'Library opens at 10:00', isHeadline: true })
    const closing = { reportId: row.id, reason: 'Put right.' }
    expect(await closeReport(desk.as(editor), closing)).toMatchObject({ refusal: { kind: 'invalid', key: 'cardOpen' } })
    await expect(
      owner
        .update(readerReport)
        .set({ state: 'closed', reason: 'x', settledAt: new Date() })
        .where(eq(readerReport.id, row.id)),
    ).rejects.toThrow()
    const proof = { taskId: task?.id ?? '', proof: 'https://social.example.com/2' }
    expect(await tickCardTask(desk.as(editor), proof)).toMatchObject({ ok: true })
    expect(await tickCardTask(desk.as(editor), proof)).toMatchObject({ refusal: { key: 'ticked' } })
    expect((await openCardTasks(db, editor)).map(({ id }) => id)).not.toContain(task?.id)
    expect(await closeReport(desk.as(editor), closing)).toMatchObject({ ok: true })
  })

  it('is nobody else’s to tick', async () => {
    const { task } = await correctedCard('not-theirs')
    for (const who of [...Object.values(STRANGERS), reporter]) {
      const answers = [task?.id ?? '', randomUUID()].map((taskId) => tickCardTask(desk.as(who), { taskId, proof: 'x' }))
      expect(await Promise.all(answers)).toEqual(Array(2).fill({ ok: false, refusal: { kind: 'notFound' } }))
      expect(await openCardTasks(db, who)).toEqual([])
    }
  })

  it('leaves none where card and headline said nothing wrong', async () => {
    const { row } = await reported('body-only', stood('body-only', { summary: 'About the library.' }))
    const taken = await takeUpReport(desk.as(editor), { reportId: row.id })
    if (!taken.ok) throw new Error('not taken up')
    const told = note({
      severity: 'minor',
      wrong: 'We gave the hour as nine.',
      right: 'It is ten.',
      text: '',
      place: 'bottom',
    })
    const copy = copyOf('The library opens at 10:00 on Fridays.', 'Entry is free.')
    await out(taken.value, stood('body-only', { summary: 'About the library.', copy, note: told }))
    expect((await openCardTasks(db, editor)).map(({ storyId }) => storyId)).not.toContain(taken.value.storyId)
    expect(await closeReport(desk.as(editor), { reportId: row.id, reason: 'Put right.' })).toMatchObject({ ok: true })
  })
})
