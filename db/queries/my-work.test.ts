import { beforeAll, describe, expect, it } from 'vitest'
import { atOtherDesk, chief, contributor, editor, legal, reporter, withoutRoles } from '@/testing/cast'
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
