import { beforeAll, describe, expect, it } from 'vitest'
import { approveWaiver } from '@/commands/notice-choices/approve-waiver'
import { choicesIn, supplied } from '@/commands/notice-choices/choosing-for-test'
import { waiveNotice } from '@/commands/notice-choices/waive-notice'
import {
  admin,
  atOtherDesk,
  chief,
  contributor,
  editor,
  legal,
  type Player,
  reporter,
  withoutRoles,
} from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { busyDesk } from './busy-desk-for-test'
import { myWork, reviewQueue, waitingFor } from './my-work'

const { db } = await testDatabase()

const titles = (lines: readonly { readonly headline: string }[]) => lines.map(({ headline }) => headline)

beforeAll(() => busyDesk(db))

describe('my work', () => {
  it('puts what came back first for its writer, and follows what others have', async () => {
    const work = await myWork(db, reporter)
    expect(titles(work.returned)).toEqual(['Sent back'])
    expect(titles(work.writing)).toEqual(['Live, and revised', 'A draft of the reporter'])
    expect(titles(work.elsewhere)).toEqual(['Approved', 'Filed first'])
    expect([...work.toReview, ...work.toPublish]).toEqual([])
  })

  it('brings the chief what can be published', async () => {
    expect(titles((await myWork(db, chief)).toPublish)).toEqual(['Approved'])
    expect((await myWork(db, editor)).toPublish).toEqual([])
  })

  it('gives a story to whoever it was assigned to', async () => {
    expect(titles((await myWork(db, contributor)).writing)).toEqual(['Given to the contributor'])
  })
})

describe('the review queue', () => {
  it('asks the longest waiting first, and never somebody with a hand in it', async () => {
    const { waiting, barred } = await reviewQueue(db, editor, null)
    expect(titles(waiting.items)).toEqual(['Filed first'])
    expect(titles(barred)).toEqual(['Filed by the editor'])
  })

  it('is empty for those who do not review, and for another desk', async () => {
    for (const who of [reporter, contributor, legal, atOtherDesk(editor)]) {
      expect((await reviewQueue(db, who, null)).waiting.items).toEqual([])
    }
  })

  it('counts on the rail only what waits for this very person', async () => {
    expect(await waitingFor(db, editor)).toEqual({ work: 0, review: 1 })
    expect(await waitingFor(db, chief)).toEqual({ work: 1, review: 2 })
    expect(await waitingFor(db, reporter)).toEqual({ work: 1, review: 0 })
    expect(await waitingFor(db, withoutRoles(chief))).toEqual({ work: 0, review: 0 })
  })
})

describe('a waiver that waits for a second person', () => {
  it('is work for whoever may agree: not for its asker, a hand, another desk, or once it is settled', async () => {
    const { desk, entries, asked } = await choicesIn(db)
    const ids = await desk.written(supplied('waives'))
    const { choiceId } = await asked(reporter, ids)
    await waiveNotice(desk.as(reporter), { ...ids, templateId: entries.free, reason: 'A reader’s letter.' })
    const waits = async (who: Player) => (await myWork(db, who)).waivers.map(({ storyId }) => storyId)
    for (const who of [editor, chief, legal, admin]) expect(await waits(who)).toEqual([ids.storyId])
    for (const who of [reporter, contributor, atOtherDesk(editor)]) expect(await waits(who)).toEqual([])
    const before = (await waitingFor(db, editor)).work
    await desk.save(editor, ids, { ...supplied('waives'), headline: 'Touched by the editor' })
    expect(await waits(editor)).toEqual([])
    expect((await waitingFor(db, editor)).work).toBe(before - 1)
    await approveWaiver(desk.as(legal), { ...ids, choiceId })
    for (const who of [chief, legal]) expect(await waits(who)).toEqual([])
  })
})
