import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { openInvitation } from '@/db/queries/invitations'
import { auditEntry } from '@/db/schema/audit'
import { invitation, person } from '@/db/schema/people'
import { testDatabase } from '@/testing/database'
import { openHouse, PASSWORD } from '@/testing/house'
import { acceptInvitation } from './accept-invitation'
import { deactivatePerson } from './deactivate-person'
import { InvitePerson, invitePerson } from './invite-person'
import { resendInvitation } from './resend-invitation'
import { revokeInvitation } from './revoke-invitation'
import { signIn } from './sign-in'

const { db } = await testDatabase()
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
