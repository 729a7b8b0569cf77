import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { person } from '@/db/schema/people'
import { testDatabase } from '@/testing/database'
import { openHouse } from '@/testing/house'
import { type PeopleFilter, peoplePage } from './people'

const { db } = await testDatabase()
const house = await openHouse(db)
const admin = await house.hire('admin', 'admin')
for (let n = 0; n < 60; n += 1) await house.hire(`person${n}`, n % 2 ? 'reporter' : 'legal')
await db.update(person).set({ passwordHash: null }).where(eq(person.slug, 'person7'))

const ALL: PeopleFilter = { search: '', state: null, role: null, sort: 'name', cursor: null }

const everyPage = async (filter: PeopleFilter): Promise<string[]> => {
  const { items, next } = await peoplePage(db, admin, filter)
  const ids = items.map(({ id }) => id)
  return next ? [...ids, ...(await everyPage({ ...filter, cursor: next }))] : ids
}

it('shows everybody exactly once, page after page, in either order', async () => {
  const all = await db.$count(person)
  for (const sort of ['name', 'seen'] as const) {
    const ids = await everyPage({ ...ALL, sort })
    expect([ids.length, new Set(ids).size]).toEqual([all, all])
  }
})

it('finds by part of a name or address, by state and by role', async () => {
  const find = async (filter: Partial<PeopleFilter>) => (await peoplePage(db, admin, { ...ALL, ...filter })).items
  expect((await find({ search: '王傑', state: 'active' })).map(({ email }) => email)).toContain(admin.email)
  expect((await find({ search: 'ADMIN@' }))[0]?.id).toBe(admin.id)
  expect(await find({ search: '%' })).toEqual([])
  expect((await find({ state: 'invited' })).every(({ state }) => state === 'invited')).toBe(true)
  expect((await find({ role: 'legal' })).every(({ grants }) => grants.some(({ role }) => role === 'legal'))).toBe(true)
  expect(await find({ cursor: 'invented' })).toHaveLength(50)
})
