import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { session } from '@/db/schema/people'
import type { Result } from '@/newsroom/result'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { chief, editor } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { changePerson } from './change-person'
import { changeRoles } from './change-roles'
import type { Context } from './context'
import { deactivatePerson } from './deactivate-person'
import { endSession } from './end-session'
import { endSessions } from './end-sessions'
import { reactivatePerson } from './reactivate-person'
import { resendInvitation } from './resend-invitation'
import { revokeInvitation } from './revoke-invitation'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

describe('people and their sign-ins', () => {
  const sessionId = randomUUID()
  const soon = new Date('2027-01-01T00:00:00Z')

  beforeAll(async () => {
    const row = { id: sessionId, personId: editor.id, createdAt: new Date(), lastSeenAt: new Date(), expiresAt: soon }
    await db.insert(session).values({ ...row, device: 'a laptop', address: '203.0.113.9' })
  })

  type OnPerson = (context: Context, personId: string) => Promise<Result<unknown>>
  const profile = { name: 'Somebody else', language: 'en', timeZone: 'UTC', email: null } as const
  const OFFICE: Readonly<Record<string, OnPerson>> = {
    'change roles': (context, personId) =>
      changeRoles(context, { personId, grants: [{ role: 'admin', deskId: null }] }),
    deactivate: (context, personId) => deactivatePerson(context, { personId, handTo: null }),
    reactivate: (context, personId) => reactivatePerson(context, { personId }),
    'invite again': (context, personId) => resendInvitation(context, { personId }),
    'take an invitation back': (context, personId) => revokeInvitation(context, { personId }),
    rename: (context, personId) => changePerson(context, { ...profile, personId }),
    'sign out everywhere': (context, personId) => endSessions(context, { personId, keep: null }),
    'end one session': (context, id) => endSession(context, { sessionId: id === editor.id ? sessionId : id }),
  }

  it.each(Object.entries(OFFICE))('are not for a chief to %s, known or unknown', async (_verb, act) => {
    const before = await fingerprint(db)
    const answer = await act(desk.as(chief), editor.id)
    expect(answer.ok).toBe(false)
    expect(await act(desk.as(chief), randomUUID())).toEqual(answer)
    expect(await fingerprint(db)).toBe(before)
  })

  it('change when they may', async () => {
    const before = await fingerprint(db)
    expect((await endSession(desk.as(editor), { sessionId })).ok).toBe(true)
    expect(await fingerprint(db)).not.toBe(before)
  })
})
