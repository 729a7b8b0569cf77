import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { notification } from '@/db/schema/notifications'
import { person } from '@/db/schema/people'
import { story } from '@/db/schema/story'
import { SYSTEM } from '@/newsroom/people/actor'
import { wallTimeOf } from '@/newsroom/time/wall-time'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { goLive } from '../go-live'
import { followStory } from './follow-story'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)
const second = {
  ...editor,
  id: 'a0000000-0000-4000-8000-000000000007',
  email: 'second@example.com',
  slug: 'second',
  name: 'Bo Lin',
}
const elsewhere = {
  ...atOtherDesk(chief),
  id: 'a0000000-0000-4000-8000-000000000008',
  email: 'x@example.com',
  slug: 'x',
  name: 'Cy Tan',
}

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [second, elsewhere])
})

/** `who: kind` of everything told about a story, in the order of names. */
const told = async ({ storyId }: Pick<Ids, 'storyId'>): Promise<readonly string[]> => {
  const rows = await db
    .select({ name: person.name, kind: notification.kind })
    .from(notification)
    .innerJoin(person, eq(person.id, notification.personId))
    .where(eq(notification.storyId, storyId))
    .orderBy(desc(notification.at))
  return rows.map(({ name, kind }) => `${name}: ${kind}`).toSorted()
}

const forget = ({ storyId }: Ids) => db.delete(notification).where(eq(notification.storyId, storyId))

/** What one step tells, whatever was told before. */
const toldBy = async (ids: Ids, step: () => Promise<unknown>): Promise<readonly string[]> => {
  await forget(ids)
  clock.now = new Date(clock.now.getTime() + 60_000)
  await step()
  return told(ids)
}

const watch = (who: Player, { storyId }: Ids) => followStory(desk.as(who), { storyId, mode: 'watching' })
const HOUR_MS = 3_600_000
const slug = () => crypto.randomUUID()

describe('a move tells', () => {
  it('the editors of the desk that a piece was filed: not the chief who could, nor another desk (WF-13)', async () => {
    const ids = await desk.written(piece({ slug: slug() }))
    expect(await toldBy(ids, () => desk.must(reporter, ids, 'file'))).toEqual(
      [`${editor.name}: filed`, 'Bo Lin: filed'].toSorted(),
    )
  })

  it('no editor who wrote in the piece: they cannot review it', async () => {
    const ids = await desk.written(piece({ slug: slug() }), editor)
    expect(await toldBy(ids, () => desk.must(reporter, ids, 'file'))).toEqual(['Bo Lin: filed'])
  })

  it('the writer that it came back, and not whoever sent it (WF-13)', async () => {
    const ids = await desk.filed(piece({ slug: slug() }))
    expect(await toldBy(ids, () => desk.must(editor, ids, 'sendBack', { comment: 'Who says so?' }))).toEqual([
      `${reporter.name}: sentBack`,
    ])
  })

  it('the writer and the publishers that it was approved', async () => {
    const ids = await desk.filed(piece({ slug: slug() }))
    expect(await toldBy(ids, () => desk.approve(ids))).toEqual(
      [`${reporter.name}: approved`, `${chief.name}: approved`].toSorted(),
    )
  })

  it('approver and changer that an approval no longer counts, and who may review now', async () => {
    const ids = await desk.approved(piece({ slug: slug() }))
    const changed = piece({ slug: slug(), headline: 'Another headline' })
    expect(await toldBy(ids, () => desk.save(reporter, ids, changed))).toEqual(
      [`${editor.name}: voided`, `${reporter.name}: voided`, 'Bo Lin: stageOpened'].toSorted(),
    )
  })

  it('those with a share in it, and watchers, that it is published', async () => {
    const ids = await desk.approved(piece({ slug: slug() }))
    await watch(legal, ids)
    expect(await toldBy(ids, () => desk.must(chief, ids, 'publish'))).toEqual(
      [`${editor.name}: published`, `${reporter.name}: published`, `${legal.name}: published`].toSorted(),
    )
  })

  it('scheduler, approver and writer that a schedule failed, each once, however many clocks strike', async () => {
    const ids = await desk.approved(piece({ slug: slug() }))
    const publishAt = wallTimeOf(new Date(clock.now.getTime() + 2 * HOUR_MS), 'Asia/Taipei')
    await desk.must(chief, ids, 'schedule', { publishAt })
    await db.update(story).set({ legalNeeded: true }).where(eq(story.id, ids.storyId))
    clock.now = new Date(clock.now.getTime() + 2 * HOUR_MS)
    const house = { ...desk.as(chief), actor: SYSTEM } as const
    expect(await toldBy(ids, () => Promise.all([goLive(house, ids), goLive(house, ids)]))).toEqual(
      [editor, chief, reporter].map(({ name }) => `${name}: publishFailed`).toSorted(),
    )
  })

  it('all with a share in it, and the chiefs, that it may not be used', async () => {
    const ids = await desk.published(piece({ slug: slug() }))
    const answers = { reason: 'A court order.', publicNotice: 'Removed.' }
    expect(await toldBy(ids, () => desk.must(admin, ids, 'kill', answers))).toEqual(
      [editor, chief, reporter].map(({ name }) => `${name}: killed`).toSorted(),
    )
  })

  it('nobody who muted it', async () => {
    const ids = await desk.approved(piece({ slug: slug() }))
    await followStory(desk.as(editor), { storyId: ids.storyId, mode: 'muted' })
    expect(await toldBy(ids, () => desk.must(chief, ids, 'publish'))).toEqual([`${reporter.name}: published`])
  })

  it('a watcher of everything, each time anew', async () => {
    const ids = await desk.written(piece({ slug: slug() }))
    await watch(admin, ids)
    await forget(ids)
    await desk.must(reporter, ids, 'file')
    await desk.must(reporter, ids, 'recall')
    await desk.must(reporter, ids, 'file')
    expect((await told(ids)).filter((line) => line.startsWith(admin.name))).toEqual([
      `${admin.name}: filed`,
      `${admin.name}: filed`,
      `${admin.name}: recalled`,
    ])
  })

  it('nothing where it was refused', async () => {
    const ids = await desk.filed(piece({ slug: slug() }))
    expect(await toldBy(ids, () => desk.move(reporter, ids, 'approve'))).toEqual([])
  })
})
