import { expect, it } from 'vitest'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { disclaimerPage } from './disclaimer-page'
import { liveCounts } from './disclaimer-use'

const { db } = await testDatabase()
await openNewsroom(db)
await stockBook(db, new Date('2026-01-01T00:00:00Z'))
const desk = deskOn(db)
const useFor = async (who: typeof reporter) => (await disclaimerPage(db, who, 'own-work', desk.clock.now))?.use

const live = await desk.published(piece({ headline: 'Cranes return', slug: 'cranes-return' }))
const killed = await desk.published(piece({ headline: 'Ferry timetable', slug: 'ferry-timetable' }))
await desk.must(chief, killed, 'kill', { reason: 'Wrong picture.', publicNotice: 'This piece was withdrawn.' })

it('counts live pieces only, and names those the viewer may open', async () => {
  expect([...(await liveCounts(db)).values()]).toEqual([1])
  expect(await useFor(reporter)).toEqual({
    count: 1,
    pieces: [expect.objectContaining({ storyId: live.storyId, headline: 'Cranes return', n: 1 })],
  })
})

it('gives no headline to somebody of another desk, only the number', async () => {
  expect(await useFor(atOtherDesk(reporter))).toEqual({ count: 1, pieces: [] })
})
