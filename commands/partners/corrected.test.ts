import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { partnerDelivery } from '@/db/schema/partners'
import type { EditionKind } from '@/newsroom/workflow/states'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note, piece } from '@/testing/builders/package'
import { admin, chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { addPartner } from './add-partner'

const { db } = await testDatabase()
const desk = deskOn(db)

beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
  await addPartner(desk.as(admin), { name: 'The Herald', url: 'https://herald.example.com/in' })
})
afterAll(() => vi.unstubAllEnvs())

const TOLD = note({
  severity: 'material',
  wrong: 'An earlier version gave the opening hour as nine.',
  right: 'It is ten.',
  text: '',
  place: 'bottom',
})

/** What partners are told of a piece that goes out, and again in a next edition of this kind. */
const toldOf = async (slug: string, kind: Exclude<EditionKind, 'first'>, changeNote = TOLD) => {
  const ids = await desk.published(piece({ slug, copy: copyOf('The library opens at 9:00 on Fridays.') }))
  const next = await desk.must(reporter, ids, 'startNext', { kind })
  const second = { storyId: ids.storyId, editionId: next.editionId }
  const copy = copyOf('The library opens at 10:00 on Fridays.')
  const saved = await desk.save(reporter, second, piece({ slug, copy, note: changeNote }))
  if (!saved.ok) throw new Error('not saved')
  await desk.must(reporter, second, 'file')
  await desk.look(editor, second)
  await desk.must(editor, second, 'approve')
  desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
  await desk.must(chief, second, 'publish')
  const ofStory = eq(partnerDelivery.storyId, ids.storyId)
  const rows = await db.select().from(partnerDelivery).where(ofStory).orderBy(asc(partnerDelivery.at))
  return rows.map(({ payload }) => payload)
}

describe('a partner', () => {
  it('is told of a correction in the very words readers get', async () => {
    expect(await toldOf('hours', 'correction')).toMatchObject([
      { event: 'published', version: 1, correction: null },
      {
        ...{ event: 'corrected', version: 2, pubStatus: 'usable' },
        correction: 'An earlier version gave the opening hour as nine. It is ten.',
      },
    ])
  })

  it('is not to use what was retracted, though our page still stands', async () => {
    const retracted = note({ ...TOLD, severity: 'serious', place: 'top' })
    expect((await toldOf('gone', 'retraction', retracted)).at(-1)).toMatchObject({
      event: 'corrected',
      pubStatus: 'canceled',
    })
  })
})
