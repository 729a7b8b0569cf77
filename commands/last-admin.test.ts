import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { openPool, overPool } from '@/db/connect'
import { personSheet } from '@/db/queries/person'
import { person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { testDatabase } from '@/testing/database'
import { openHouse } from '@/testing/house'
import { changeRoles } from './change-roles'
import { deactivatePerson } from './deactivate-person'
import { invitePerson } from './invite-person'

const { db, url } = await testDatabase()
const house = await openHouse(db)
const admin = await house.hire('admin', 'admin')
const asAdmin = house.context(admin)

const LAST = { ok: false, refusal: { kind: 'forbidden', because: 'lastAdmin' } }
const reporterNow = [{ role: 'reporter' as const, deskId: null }]

it('the last admin can be neither demoted nor deactivated, also not by themselves', async () => {
  expect(await changeRoles(asAdmin, { personId: admin.id, grants: reporterNow })).toEqual(LAST)
  expect(await deactivatePerson(asAdmin, { personId: admin.id, handTo: null })).toEqual(LAST)
  expect((await personSheet(db, admin, admin.id))?.isLastAdmin).toBe(true)
})

it('an admin is still the last one beside an admin who never came', async () => {
  const place = { language: 'en', timeZone: 'UTC' } as const
  const grants = [{ role: 'admin' as const, deskId: null }]
  await invitePerson(asAdmin, { name: 'Ada Chen 陳雅達', email: 'editor@example.com', ...place, grants })
  expect(await deactivatePerson(asAdmin, { personId: admin.id, handTo: null })).toEqual(LAST)
})

it('one admin is left when two admins remove each other at the same moment, on two connections', async () => {
  const second = openPool(url)
  const elsewhere = overPool(second)
  for (let round = 0; round < 10; round += 1) {
    const other = await house.hire(`other${round}`, 'admin')
    const asOther = { ...house.context<Actor>(other), db: elsewhere }
    const answers = await Promise.all(
      round % 2 === 0
        ? [
            changeRoles(asAdmin, { personId: other.id, grants: reporterNow }),
            changeRoles(asOther, { personId: admin.id, grants: reporterNow }),
          ]
        : [
            deactivatePerson(asAdmin, { personId: other.id, handTo: null }),
            deactivatePerson(asOther, { personId: admin.id, handTo: null }),
          ],
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    await db.update(person).set({ deactivatedAt: null }).where(eq(person.id, admin.id))
    await db.delete(roleGrant).where(eq(roleGrant.role, 'admin'))
    await db.insert(roleGrant).values({ id: randomUUID(), personId: admin.id, role: 'admin', deskId: null })
  }
  await second.end()
})
