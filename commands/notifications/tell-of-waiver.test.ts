import { and, asc, eq, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { noticeChoice } from '@/db/schema/notice-choices'
import { notification } from '@/db/schema/notifications'
import type { NoticeKind } from '@/newsroom/notifications/kinds'
import type { Ids } from '@/testing/builders/desk'
import { admin, chief, contributor, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { approveWaiver } from '../notice-choices/approve-waiver'
import { choicesOn, supplied } from '../notice-choices/choosing-for-test'
import { takeBackChoice } from '../notice-choices/take-back-choice'

const { db } = await testDatabase()
const { desk, entries, waive, asked } = await choicesOn(db)

const told = ({ storyId }: Ids, kind: NoticeKind) =>
  db
    .select({ to: notification.personId, by: notification.byId, settledAt: notification.settledAt })
    .from(notification)
    .where(and(eq(notification.storyId, storyId), eq(notification.kind, kind)))
    .orderBy(asc(notification.at), asc(notification.personId))

const names = (rows: readonly { to: string }[]) => rows.map(({ to }) => to).toSorted()

describe('a waiver that waits for a second person', () => {
  it('is told to whoever reviews on the desk and whoever keeps the law, not to whoever asked', async () => {
    const ids = await desk.written(supplied('told'))
    await asked(reporter, ids)
    const waits = await told(ids, 'waiverWaits')
    expect(names(waits)).toEqual([editor.id, legal.id].toSorted())
    expect(waits.every(({ by }) => by === reporter.id)).toBe(true)
    for (const other of [reporter, contributor, chief, admin]) expect(names(waits)).not.toContain(other.id)
  })

  it('is told to the next who may, where the nearest had a hand in the piece', async () => {
    const ids = await desk.written(supplied('told-further'))
    await desk.save(editor, ids, { ...supplied('told-further'), headline: 'Touched by the editor' })
    await asked(reporter, ids)
    expect(names(await told(ids, 'waiverWaits'))).toEqual([chief.id, legal.id].toSorted())
  })

  it('is told to nobody where the template lets one person leave it out', async () => {
    const ids = await desk.written(supplied('told-nobody'))
    await waive(reporter, ids, entries.free)
    expect(await told(ids, 'waiverWaits')).toEqual([])
  })

  it('is settled for all when one agrees, and whoever asked hears of it', async () => {
    const ids = await desk.written(supplied('told-agreed'))
    const waiver = await asked(reporter, ids)
    await approveWaiver(desk.as(editor), waiver)
    await approveWaiver(desk.as(legal), waiver)
    expect((await told(ids, 'waiverWaits')).every(({ settledAt }) => settledAt !== null)).toBe(true)
    expect(await told(ids, 'waiverApproved')).toEqual([{ to: reporter.id, by: editor.id, settledAt: null }])
  })

  it('is settled when it is declined, which whoever asked hears, or taken back by themselves, which nobody need', async () => {
    const declined = await desk.written(supplied('told-declined'))
    await takeBackChoice(desk.as(legal), await asked(reporter, declined))
    expect(await told(declined, 'waiverDeclined')).toMatchObject([{ to: reporter.id, by: legal.id }])
    const own = await desk.written(supplied('told-own'))
    await takeBackChoice(desk.as(reporter), await asked(reporter, own))
    expect(await told(own, 'waiverDeclined')).toEqual([])
    const open = and(eq(notification.kind, 'waiverWaits'), isNull(notification.settledAt))
    for (const { storyId } of [declined, own])
      expect(await db.$count(notification, and(eq(notification.storyId, storyId), open))).toBe(0)
  })

  it('waits again, and is told so, when whoever agreed writes in the piece', async () => {
    const ids = await desk.written(supplied('told-again'))
    await approveWaiver(desk.as(editor), await asked(reporter, ids))
    await desk.save(editor, ids, { ...supplied('told-again'), headline: 'Touched by the editor' })
    expect(await told(ids, 'waiverVoided')).toMatchObject([{ to: reporter.id, by: editor.id }])
    const open = (await told(ids, 'waiverWaits')).filter(({ settledAt }) => settledAt === null)
    expect(names(open)).toEqual([chief.id, legal.id].toSorted())
    expect(
      await db.$count(noticeChoice, and(eq(noticeChoice.storyId, ids.storyId), isNull(noticeChoice.endedAt))),
    ).toBe(1)
  })
})
