import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Clock, deskOn } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { outsideOf, PHONE } from '@/testing/builders/outside'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, contributor, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { previewLinks } from './preview-links'

const { db } = await testDatabase()
const START = new Date('2026-03-02T02:00:00Z')
const HOUR = 3_600_000
const clock: Clock = { now: START }
const desk = deskOn(db, clock)
const outside = outsideOf(desk)
const elsewhere: Player = {
  ...atOtherDesk(chief),
  id: randomUUID(),
  email: 'culture@example.com',
  slug: 'culture-chief',
}

let slug = 0
const written = () => desk.written(piece({ slug: `piece-${++slug}` }))

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [elsewhere])
})
beforeEach(() => {
  clock.now = START
})

describe('the links of a story', () => {
  const listed = (who: Player, storyId: string, cursor: string | null = null) =>
    previewLinks(db, who, { storyId, cursor, now: clock.now })

  it('are listed with who opened them, and whether they still work', async () => {
    const ids = await written()
    const once = await outside.shared(ids, { singleUse: true, name: 'The visitor' })
    const visitor = once.visitor()
    visitor.arrive()
    await visitor.open()
    clock.now = new Date(START.getTime() + HOUR)
    await outside.shared(ids, { name: '' })
    const page = await listed(reporter, ids.storyId)
    expect(page?.items.map(({ name, isAlive, openedTimes }) => ({ name, isAlive, openedTimes }))).toEqual([
      { name: '', isAlive: true, openedTimes: 0 },
      { name: 'The visitor', isAlive: false, openedTimes: 1 },
    ])
    expect(page?.items[1]?.openings).toEqual([{ at: START, device: PHONE.device, address: '203.0.113.0' }])
  })

  it('are no business of whoever may not make one', async () => {
    const { storyId } = await written()
    for (const who of [elsewhere, contributor, legal]) expect(await listed(who, storyId)).toBeNull()
    expect(await listed(editor, randomUUID())).toBeNull()
  })

  it('are turned over page by page, none twice', async () => {
    const ids = await written()
    for (const n of Array(33).keys()) {
      clock.now = new Date(START.getTime() + Math.floor(n / 3) * 1000)
      await outside.shared(ids, { name: `Reader ${n}` })
    }
    const first = await listed(reporter, ids.storyId)
    const second = await listed(reporter, ids.storyId, first?.next ?? null)
    const names = [...(first?.items ?? []), ...(second?.items ?? [])].map(({ name }) => name)
    expect(first?.items).toHaveLength(30)
    expect(new Set(names).size).toBe(33)
    expect(second?.next).toBeNull()
  })
})
