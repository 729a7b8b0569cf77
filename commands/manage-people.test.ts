import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { type PeopleFilter, peoplePage } from '@/db/queries/people'
import { colleagues, personSheet } from '@/db/queries/person'
import { auditEntry } from '@/db/schema/audit'
import { roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { testDatabase } from '@/testing/database'
import { openHouse } from '@/testing/house'
import { changePerson } from './change-person'
import { changeRoles } from './change-roles'
import { deactivatePerson } from './deactivate-person'
import { type InvitePerson, invitePerson } from './invite-person'
import { reactivatePerson } from './reactivate-person'
import { resendInvitation } from './resend-invitation'
import { revokeInvitation } from './revoke-invitation'

const { db } = await testDatabase()
const house = await openHouse(db)
const admin = await house.hire('admin', 'admin')
const asAdmin = house.context(admin)
const GONE = { ok: false, refusal: { kind: 'notFound' } }
const ALL: PeopleFilter = { search: '', state: null, role: null, sort: 'name', cursor: null }

const ROSA: InvitePerson = {
  name: 'Rosa Vidal',
  email: 'contributor@example.com',
  language: 'en',
  timeZone: 'Asia/Hong_Kong',
  grants: [{ role: 'contributor', deskId: house.deskId }],
}

const trailOf = async (personId: string) =>
  db.select().from(auditEntry).where(eq(auditEntry.subjectId, personId)).orderBy(asc(auditEntry.seq))

describe('managing people', () => {
  it('is for admins only, in every command, and a refusal changes nothing', async () => {
    const target = await house.hire('target', 'reporter')
    const before = await db.select().from(roleGrant)
    const people = [await house.hire('boss', 'chief'), await house.hire('counsel', 'legal'), target]
    for (const someone of people) {
      const asSomeone = house.context<Actor>(someone)
      const personId = target.id
      const answers = [
        await invitePerson(asSomeone, ROSA),
        await resendInvitation(asSomeone, { personId }),
        await revokeInvitation(asSomeone, { personId }),
        await changeRoles(asSomeone, { personId, grants: [{ role: 'admin', deskId: null }] }),
        await deactivatePerson(asSomeone, { personId, handTo: null }),
        await reactivatePerson(asSomeone, { personId }),
      ]
      for (const answer of answers) expect(answer).toMatchObject({ refusal: { kind: 'forbidden', because: 'role' } })
      expect((await peoplePage(db, asSomeone.actor, ALL)).items).toEqual([])
      expect(await personSheet(db, asSomeone.actor, personId)).toBeNull()
      expect(await colleagues(db, asSomeone.actor, personId)).toEqual([])
    }
    const kept = before.filter(({ personId }) => personId === target.id)
    expect(await db.select().from(roleGrant).where(eq(roleGrant.personId, target.id))).toEqual(kept)
    expect(await trailOf(target.id)).toEqual([])
  })

  it('records roles before and after, and house roles for the whole house (WF-30)', async () => {
    const someone = await house.hire('several', 'reporter')
    const grants = [
      { role: 'legal' as const, deskId: house.deskId },
      { role: 'editor' as const, deskId: house.deskId },
    ]
    await changeRoles(asAdmin, { personId: someone.id, grants })
    const sheet = await personSheet(db, admin, someone.id)
    expect(sheet?.grants).toEqual([
      { role: 'editor', deskId: house.deskId },
      { role: 'legal', deskId: null },
    ])
    const [entry] = await trailOf(someone.id)
    expect(entry).toMatchObject({ kind: 'changeRoles', actorId: admin.id, detail: { before: someone.grants } })
  })

  it('deactivates without touching the name, and reactivates with the roles there were', async () => {
    const someone = await house.hire('leaving', 'editor')
    expect(await deactivatePerson(asAdmin, { personId: someone.id, handTo: someone.id })).toMatchObject({ ok: false })
    expect(await deactivatePerson(asAdmin, { personId: someone.id, handTo: null })).toMatchObject({ ok: true })
    expect(await personSheet(db, admin, someone.id)).toMatchObject({ state: 'deactivated', name: someone.name })
    expect(await deactivatePerson(asAdmin, { personId: someone.id, handTo: null })).toMatchObject({ ok: false })
    expect(await reactivatePerson(asAdmin, { personId: someone.id })).toMatchObject({ ok: true })
    expect(await personSheet(db, admin, someone.id)).toMatchObject({ state: 'active', grants: someone.grants })
  })

  it('lets people change their own details but not their mail address, nor anybody else’s', async () => {
    const someone = await house.hire('own', 'reporter')
    const asSomeone = house.context<Actor>(someone)
    const wanted = { personId: someone.id, name: 'Lin Wei', language: 'zh-Hans', timeZone: 'UTC', email: null } as const
    expect(await changePerson(asSomeone, wanted)).toMatchObject({ ok: true })
    expect(await changePerson(asSomeone, { ...wanted, email: 'x@example.com' })).toMatchObject({ ok: false })
    expect(await changePerson(asSomeone, { ...wanted, personId: admin.id })).toEqual(GONE)
    expect(await changePerson(asAdmin, { ...wanted, email: admin.email })).toMatchObject({ refusal: { key: 'taken' } })
    expect(await changePerson(asAdmin, { ...wanted, email: 'lin.wei@example.com' })).toMatchObject({ ok: true })
    expect(JSON.stringify(await trailOf(someone.id))).not.toContain('@')
  })
})
