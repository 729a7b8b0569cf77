import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { notification } from '@/db/schema/notifications'
import { person } from '@/db/schema/people'
import { SYSTEM } from '@/newsroom/people/actor'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { chief, editor } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { tellOverdueDebts } from './tell-overdue-debts'

const { db } = await testDatabase()
const clock = { now: new Date('2026-11-25T08:00:00Z') }
const desk = deskOn(db, clock)
const house = { db, actor: SYSTEM, now: () => clock.now, newId: randomUUID } as const
let ids: Ids

const HOUR = 3_600_000
const pass = (hours: number) => {
  clock.now = new Date(clock.now.getTime() + hours * HOUR)
}
const reminded = async () => {
  await tellOverdueDebts(house)
  await tellOverdueDebts(house)
  const rows = await db
    .select({ name: person.name })
    .from(notification)
    .innerJoin(person, eq(person.id, notification.personId))
    .where(eq(notification.kind, 'debtOverdue'))
  return rows.map(({ name }) => name)
}

beforeAll(async () => {
  await openNewsroom(db)
  ids = await desk.published()
  await desk.must(chief, ids, 'kill', { reason: 'A court order.', publicNotice: 'Removed.' })
})

describe('a second look that is owed', () => {
  it('is nobody’s news before it is due', async () => {
    pass(23)
    expect(await reminded()).toEqual([])
  })

  it('is told to the chiefs once a day while it is overdue, and to nobody once it was given', async () => {
    pass(2)
    expect(await reminded()).toEqual([chief.name])
    pass(24)
    expect(await reminded()).toEqual([chief.name, chief.name])
    await desk.look(editor, ids)
    await desk.must(editor, ids, 'clearDebt', { verdict: 'fine', opinion: 'As the court said, word for word.' })
    pass(24)
    expect(await reminded()).toHaveLength(2)
  })
})
