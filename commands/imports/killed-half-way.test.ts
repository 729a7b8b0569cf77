import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { storyImport } from '@/db/schema/imports'
import { story } from '@/db/schema/story'
import { importsOn, QUIET, told } from '@/testing/builders/imports'
import { openNewsroom } from '@/testing/builders/newsroom'
import { testDatabase } from '@/testing/database'
import { takeIn } from './take-in'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const { house, begin, lines } = importsOn(db, clock)

beforeAll(() => openNewsroom(db))

describe('a killed process', () => {
  const many = (word: string) => Array.from({ length: 8 }, (_, index) => told(`${word}-${index}`))
  const sluglines = async (word: string) =>
    (await db.select({ slugline: story.slugline }).from(story)).filter(({ slugline }) => slugline.startsWith(word))
      .length

  it('leaves nothing doubled and nothing missed, wherever it was cut off', async () => {
    const importId = await begin(many('cut'))
    let ids = 0
    const dying = house({
      newId: () => {
        ids += 1
        if (ids === 11) throw new Error('killed')
        return randomUUID()
      },
    })
    let isDead = false
    await takeIn(dying, {
      stopped: () => isDead,
      brokeDown: () => {
        isDead = true
      },
    })
    expect(await sluglines('cut')).toBe(2)
    await takeIn(house(), QUIET)
    expect(await sluglines('cut')).toBe(8)
    expect((await lines(importId)).map(({ outcome }) => outcome)).toEqual(Array(8).fill('new'))
    expect(await db.select().from(storyImport).where(eq(storyImport.id, importId))).toMatchObject([
      { doneAt: expect.any(Date) },
    ])
  })

  it('and two at once take each piece in once', async () => {
    await begin(many('both'))
    await Promise.all([takeIn(house(), QUIET), takeIn(house(), QUIET)])
    expect(await sluglines('both')).toBe(8)
  })

  it('gives a piece up that breaks down again and again, and goes on with the others', async () => {
    const importId = await begin([told('bad'), told('good-after-bad')])
    let broken = 0
    await takeIn(house({ newId: () => (broken < 3 ? '' : randomUUID()) }), {
      stopped: () => false,
      brokeDown: () => {
        broken += 1
      },
    })
    expect(await lines(importId)).toMatchObject([
      { outcome: 'refused', faults: [{ key: 'brokeDown' }] },
      { outcome: 'new' },
    ])
  })
})
