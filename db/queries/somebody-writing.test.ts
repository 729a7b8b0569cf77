import { beforeAll, expect, it } from 'vitest'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, contributor, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { somebodyWriting } from './somebody-writing'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const later = (seconds: number) => new Date(desk.clock.now.getTime() + seconds * 1_000)

it('names the other who saved within two minutes, to whoever may write too, and never oneself', async () => {
  const { storyId } = await desk.written(piece({ slug: 'two-at-work' }))
  const seenBy = (who: typeof editor, seconds = 0) => somebodyWriting(db, who, { storyId, at: later(seconds) })
  expect(await seenBy(editor, 30)).toEqual({
    personId: reporter.id,
    name: reporter.name,
    at: desk.clock.now.toISOString(),
    leftMs: 90_000,
  })
  expect(await seenBy(reporter)).toBeNull()
  expect(await seenBy(editor, 120)).toBeNull()
  expect(await seenBy(atOtherDesk(chief))).toBeNull()
  expect(await seenBy(contributor)).toBeNull()
})

it('still names the other after one has saved oneself', async () => {
  const ids = await desk.written(piece({ slug: 'both-at-work' }))
  const { storyId } = ids
  await desk.save(editor, ids, piece({ slug: 'both-at-work', headline: 'Mine now' }))
  expect(await somebodyWriting(db, editor, { storyId, at: later(1) })).toMatchObject({ personId: reporter.id })
  expect(await somebodyWriting(db, reporter, { storyId, at: later(1) })).toMatchObject({ personId: editor.id })
})
