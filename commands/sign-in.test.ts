import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { signedIn } from '@/db/queries/viewer'
import { auditEntry } from '@/db/schema/audit'
import { person, session } from '@/db/schema/people'
import { testDatabase } from '@/testing/database'
import { at, openHouse, PASSWORD } from '@/testing/house'
import { changePassword } from './change-password'
import { changeRoles } from './change-roles'
import { deactivatePerson } from './deactivate-person'
import { endSession } from './end-session'
import { endSessions } from './end-sessions'
import { SignIn, signIn } from './sign-in'
import { signOut } from './sign-out'
import { touchSession } from './touch-session'

const { db } = await testDatabase()
const house = await openHouse(db)
const nobody = house.context(null)
const admin = await house.hire('admin', 'admin')
const reporter = await house.hire('reporter', 'reporter')

let hosts = 0
const from = (more: Partial<SignIn> = {}): SignIn => ({
  email: reporter.email,
  password: PASSWORD,
  address: `192.0.2.${hosts++ % 250}`,
  device: 'Firefox',
  deviceId: null,
  ...more,
})

const enter = async (email: string): Promise<string> => {
  const result = await signIn(nobody, from({ email }))
  if (!result.ok) throw new Error('not signed in')
  return result.value.sessionId
}

const isIn = async (sessionId: string): Promise<boolean> => (await signedIn(db, sessionId, house.clock.now)) !== null

it('knows a signed-in person with all they hold, in one look', async () => {
  const sessionId = await enter(admin.email)
  expect(await signedIn(db, sessionId, house.clock.now)).toMatchObject({
    id: admin.id,
    email: admin.email,
    sessionId,
    grants: [{ role: 'admin', deskId: null }],
  })
})

it('gives the same answer for a wrong password, an unknown account, a closed one and one without a password', async () => {
  const closed = await house.hire('closed', 'reporter')
  await db.update(person).set({ deactivatedAt: house.clock.now }).where(eq(person.id, closed.id))
  const invited = await house.hire('invited', 'reporter')
  await db.update(person).set({ passwordHash: null }).where(eq(person.id, invited.id))
  const answers = await Promise.all([
    signIn(nobody, from({ password: `${PASSWORD}!` })),
    signIn(nobody, from({ email: 'nobody@example.com' })),
    signIn(nobody, from({ email: closed.email })),
    signIn(nobody, from({ email: invited.email })),
  ])
  for (const answer of answers) {
    expect(answer).toEqual({ ok: false, refusal: { kind: 'invalid', field: 'password', key: 'wrong' } })
  }
})

it('writes refused sign-ins down without the mail address (WF-30)', async () => {
  await signIn(nobody, from({ email: 'stranger@example.com' }))
  const entries = await db.select().from(auditEntry).where(eq(auditEntry.kind, 'signInRefused'))
  expect(entries.length).toBeGreaterThan(0)
  expect(JSON.stringify(entries)).not.toContain('@')
})

it('takes a name however its letters are typed', () => {
  expect(SignIn.parse({ email: ' Reporter@Example.COM ', password: 'x' }).email).toBe('reporter@example.com')
})

it('ends a session at once, also for a copied cookie', async () => {
  const sessionId = await enter(reporter.email)
  expect(await isIn(sessionId)).toBe(true)
  await signOut(nobody, { sessionId })
  expect(await isIn(sessionId)).toBe(false)
})

it('lets people end their own sessions and nobody else’s', async () => {
  const mine = await enter(reporter.email)
  const theirs = await enter(admin.email)
  const asReporter = house.context(reporter)
  expect(await endSession(asReporter, { sessionId: theirs })).toMatchObject({ refusal: { kind: 'notFound' } })
  expect(await endSession(asReporter, { sessionId: randomUUID() })).toMatchObject({ refusal: { kind: 'notFound' } })
  expect(await endSession(asReporter, { sessionId: mine })).toMatchObject({ ok: true })
  expect([await isIn(mine), await isIn(theirs)]).toEqual([false, true])
})

it('signs a person out everywhere but here', async () => {
  const [here, there] = [await enter(reporter.email), await enter(reporter.email)]
  await endSessions(house.context(reporter), { personId: reporter.id, keep: here })
  expect([await isIn(here), await isIn(there)]).toEqual([true, false])
  expect(await endSessions(house.context(reporter), { personId: admin.id, keep: null })).toMatchObject({ ok: false })
  await endSessions(house.context(admin), { personId: reporter.id, keep: null })
  expect(await isIn(here)).toBe(false)
})

it('tells the next request about new roles and about a closed account', async () => {
  const editor = await house.hire('editor', 'editor')
  const sessionId = await enter(editor.email)
  const grants = [{ role: 'contributor' as const, deskId: house.deskId }]
  await changeRoles(house.context(admin), { personId: editor.id, grants })
  expect((await signedIn(db, sessionId, house.clock.now))?.grants).toEqual(grants)
  await deactivatePerson(house.context(admin), { personId: editor.id, handTo: null })
  expect(await isIn(sessionId)).toBe(false)
})

it('forgets a session after twelve idle hours, and after seven days whatever happens', async () => {
  const sessionId = await enter(reporter.email)
  const start = house.clock.now
  const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000)
  const seen = (seenAt: Date, now: Date) => touchSession(db, { sessionId, personId: reporter.id, seenAt }, now)
  expect(await signedIn(db, sessionId, later(11.9))).not.toBeNull()
  expect(await signedIn(db, sessionId, later(12.1))).toBeNull()
  for (let hours = 10; hours <= 160; hours += 10) await seen(later(hours - 10), later(hours))
  expect(await signedIn(db, sessionId, later(167))).not.toBeNull()
  await seen(later(160), later(168.5))
  expect(await signedIn(db, sessionId, later(168.5))).toBeNull()
})

it('writes "last seen" once a minute, not once a request', async () => {
  const sessionId = await enter(reporter.email)
  const look = async (now: Date) => {
    const row = await signedIn(db, sessionId, now)
    if (row) await touchSession(db, { sessionId, personId: row.id, seenAt: row.seenAt }, now)
    return (await db.select().from(session).where(eq(session.id, sessionId)))[0]?.lastSeenAt
  }
  const start = house.clock.now.getTime()
  expect(await look(new Date(start + 30_000))).toEqual(new Date(start))
  expect(await look(new Date(start + 61_000))).toEqual(new Date(start + 61_000))
})

it('ends every session when the password changes, and begins a new one here', async () => {
  const legal = await house.hire('legal', 'legal')
  const [here, there] = [await enter(legal.email), await enter(legal.email)]
  const origin = { address: '192.0.2.1', device: 'Firefox' }
  const change = (current: string, next: string) => changePassword(house.context(legal), { current, next, ...origin })
  expect(await change('not it, surely', 'a new one, long enough')).toMatchObject({ refusal: { field: 'current' } })
  expect(await change(PASSWORD, 'short')).toMatchObject({ refusal: { field: 'next', key: 'short' } })
  expect(await change(PASSWORD, 'legal@example.com')).toMatchObject({ refusal: { field: 'next', key: 'personal' } })
  expect(await change(PASSWORD, PASSWORD)).toMatchObject({ refusal: { field: 'next', key: 'same' } })
  expect([await isIn(here), await isIn(there)]).toEqual([true, true])
  const changed = await change(PASSWORD, 'kelp and salt in August')
  if (!changed.ok) throw new Error('not changed')
  expect([await isIn(here), await isIn(there), await isIn(changed.value.sessionId)]).toEqual([false, false, true])
  expect(await signIn(nobody, from({ email: legal.email }))).toMatchObject({ ok: false })
})

it('hashes a password anew when it was hashed more cheaply than today', async () => {
  const chief = await house.hire('chief', 'chief')
  const cheap = '$argon2id$v=19$m=64,t=1,p=1$'
  const { argon2Sync } = await import('node:crypto')
  const nonce = Buffer.alloc(16, 7)
  const parameters = { message: PASSWORD, nonce, parallelism: 1, tagLength: 32, memory: 64, passes: 1 }
  const key = argon2Sync('argon2id', parameters)
  const bare = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  await db
    .update(person)
    .set({ passwordHash: `${cheap}${bare(nonce)}$${bare(key)}` })
    .where(eq(person.id, chief.id))
  await enter(chief.email)
  const [row] = await db.select({ hash: person.passwordHash }).from(person).where(eq(person.id, chief.id))
  expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  await enter(chief.email)
})

it('keeps nothing of a session that was never opened', async () => {
  house.clock.now = at('2026-11-24T12:00:00Z')
  expect(await isIn(randomUUID())).toBe(false)
})
