import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { openPool, overPool } from '@/db/connect'
import { openInvitation } from '@/db/queries/invitations'
import { type PeopleFilter, peoplePage } from '@/db/queries/people'
import { colleagues, personSheet } from '@/db/queries/person'
import { auditEntry } from '@/db/schema/audit'
import { invitation, person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { testDatabase } from '@/testing/database'
import { openHouse, PASSWORD } from '@/testing/house'
import { acceptInvitation } from './accept-invitation'
import { changePerson } from './change-person'
import { changeRoles } from './change-roles'
import { deactivatePerson } from './deactivate-person'
import { InvitePerson, invitePerson } from './invite-person'
import { reactivatePerson } from './reactivate-person'
import { resendInvitation } from './resend-invitation'
import { revokeInvitation } from './revoke-invitation'
import { signIn } from './sign-in'

const { db, url } = await testDatabase()
const house = await openHouse(db)
const admin = await house.hire('admin', 'admin')
const asAdmin = house.context(admin)
const nobody = house.context(null)
const origin = { address: '192.0.2.7', device: 'Firefox' }
const GONE = { ok: false, refusal: { kind: 'notFound' } }

const rosa = (more: Partial<InvitePerson> = {}): InvitePerson => ({
  name: 'Rosa Vidal',
  email: `${randomUUID()}@example.com`,
  language: 'en',
  timeZone: 'Asia/Hong_Kong',
  grants: [{ role: 'contributor', deskId: house.deskId }],
  ...more,
})

const invite = async (more: Partial<InvitePerson> = {}) => {
  const result = await invitePerson(asAdmin, rosa(more))
  if (!result.ok) throw new Error(`not invited: ${JSON.stringify(result.refusal)}`)
  return result.value
}

const accept = (token: string, password = PASSWORD) =>
  acceptInvitation(nobody, {
    ...{ token, password, name: 'Rosa Vidal', language: 'zh-Hant', timeZone: 'Asia/Taipei' },
    ...origin,
  })

const trailOf = async (personId: string) =>
  db.select().from(auditEntry).where(eq(auditEntry.subjectId, personId)).orderBy(asc(auditEntry.seq))

describe('an invitation', () => {
  it('makes a person who can stand in a byline, and lets them in with a password of their own', async () => {
    const { personId, token } = await invite({ email: 'rosa@example.com' })
    const accepted = await accept(token)
    expect(accepted).toMatchObject({ ok: true, value: { email: 'rosa@example.com' } })
    const credentials = { email: 'rosa@example.com', password: PASSWORD, deviceId: null, ...origin }
    expect(await signIn(nobody, credentials)).toMatchObject({ ok: true })
    expect((await trailOf(personId)).map(({ kind }) => kind)).toEqual(['invitePerson', 'acceptInvitation'])
  })

  it('works once, even when two try at the same moment', async () => {
    const { token } = await invite()
    const answers = await Promise.all([accept(token), accept(token)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await accept(token)).toEqual(GONE)
  })

  it('is stored hashed', async () => {
    const { token } = await invite()
    expect(JSON.stringify(await db.select().from(invitation))).not.toContain(token)
    expect(token.length).toBeGreaterThanOrEqual(43)
  })

  it('expires after three days', async () => {
    const { token } = await invite()
    const hours = (n: number) => new Date(house.clock.now.getTime() + n * 3_600_000)
    expect(await openInvitation(db, token, hours(71))).not.toBeNull()
    expect(await openInvitation(db, token, hours(73))).toBeNull()
    const late = await acceptInvitation(
      { ...nobody, now: () => hours(73) },
      { token, password: PASSWORD, name: 'Rosa Vidal', language: 'en', timeZone: 'UTC', ...origin },
    )
    expect(late).toEqual(GONE)
  })

  it('is void once revoked, sent again, or its person deactivated', async () => {
    const [revoked, again, closed] = [await invite(), await invite(), await invite()]
    await revokeInvitation(asAdmin, { personId: revoked.personId })
    const second = await resendInvitation(asAdmin, { personId: again.personId })
    await deactivatePerson(asAdmin, { personId: closed.personId, handTo: null })
    for (const { token } of [revoked, again, closed]) expect(await accept(token)).toEqual(GONE)
    expect(second.ok && (await accept(second.value.token)).ok).toBe(true)
    expect(await revokeInvitation(asAdmin, { personId: revoked.personId })).toEqual(GONE)
    expect(await resendInvitation(asAdmin, { personId: again.personId })).toMatchObject({
      refusal: { state: 'active' },
    })
  })

  it('keeps the link good when the password is refused', async () => {
    const { token } = await invite()
    expect(await accept(token, 'too short')).toMatchObject({ refusal: { field: 'password', key: 'short' } })
    expect(await accept(token, 'rosa vidal rosa vidal')).toMatchObject({ refusal: { key: 'personal' } })
    expect(await accept(token)).toMatchObject({ ok: true })
  })

  it('is refused for an address that is taken, however it is typed, and for a desk nobody has', async () => {
    await invite({ email: 'taken@example.com' })
    const again = InvitePerson.parse(rosa({ email: ' TAKEN@example.com' }))
    expect(await invitePerson(asAdmin, again)).toMatchObject({ refusal: { field: 'email', key: 'taken' } })
    const elsewhere = rosa({ grants: [{ role: 'editor', deskId: randomUUID() }] })
    expect(await invitePerson(asAdmin, elsewhere)).toMatchObject({ refusal: { field: 'grants', key: 'desk' } })
  })

  it.each([
    '"a@b"@example.com',
    'a@b@example.com',
    'a＠example.com',
    'a b@example.com',
    'ä@example.com',
    'a@localhost',
  ])('never goes to %j', (email) => {
    expect(InvitePerson.safeParse(rosa({ email })).success).toBe(false)
  })

  it('numbers the author pages of people who share a name', async () => {
    const ids = [(await invite({ name: '林薇' })).personId, (await invite({ name: '林薇' })).personId]
    const rows = await db.select({ id: person.id, slug: person.slug }).from(person)
    const slugs = ids.map((id) => rows.find((row) => row.id === id)?.slug)
    expect(slugs).toEqual(['lin-wei', 'lin-wei-2'])
  })
})

describe('managing people', () => {
  it('is for admins only, in every command, and a refusal changes nothing', async () => {
    const target = await house.hire('target', 'reporter')
    const before = await db.select().from(roleGrant)
    const people = [await house.hire('boss', 'chief'), await house.hire('counsel', 'legal'), target]
    for (const someone of people) {
      const asSomeone = house.context<Actor>(someone)
      const personId = target.id
      const answers = [
        await invitePerson(asSomeone, rosa()),
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

  it('records roles before and after, and house roles for the whole house', async () => {
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

describe('the last admin', () => {
  const LAST = { ok: false, refusal: { kind: 'forbidden', because: 'lastAdmin' } }
  const reporterNow = [{ role: 'reporter' as const, deskId: null }]

  it('can be neither demoted nor deactivated, also not by themselves', async () => {
    expect(await changeRoles(asAdmin, { personId: admin.id, grants: reporterNow })).toEqual(LAST)
    expect(await deactivatePerson(asAdmin, { personId: admin.id, handTo: null })).toEqual(LAST)
    expect((await personSheet(db, admin, admin.id))?.isLastAdmin).toBe(true)
  })

  it('is still the last one beside an admin who never came', async () => {
    await invite({ grants: [{ role: 'admin', deskId: null }] })
    expect(await deactivatePerson(asAdmin, { personId: admin.id, handTo: null })).toEqual(LAST)
  })

  it('is left when two admins remove each other at the same moment, on two connections', async () => {
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
})

const ALL: PeopleFilter = { search: '', state: null, role: null, sort: 'name', cursor: null }

describe('the list', () => {
  const everyPage = async (filter: PeopleFilter): Promise<string[]> => {
    const { items, next } = await peoplePage(db, admin, filter)
    const ids = items.map(({ id }) => id)
    return next ? [...ids, ...(await everyPage({ ...filter, cursor: next }))] : ids
  }

  it('shows everybody exactly once, page after page, in either order', async () => {
    for (let n = 0; n < 60; n += 1) await invite({ name: n % 2 ? 'Rosa Vidal' : `Rosa Vidal ${n}` })
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
    expect((await find({ role: 'legal' })).every(({ grants }) => grants.some(({ role }) => role === 'legal'))).toBe(
      true,
    )
    expect(await find({ cursor: 'invented' })).toHaveLength(50)
  })
})
