import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mail } from '@/db/schema/notifications'
import { invitation, person } from '@/db/schema/people'
import type { Locale } from '@/newsroom/language/locales'
import { SYSTEM } from '@/newsroom/people/actor'
import { testDatabase } from '@/testing/database'
import { openHouse } from '@/testing/house'
import { invitePerson } from '../invite-person'
import { resendInvitation } from '../resend-invitation'
import { type Post, sendDueMails } from './send-due-mails'

const { db } = await testDatabase()
const house = await openHouse(db)
const admin = await house.hire('kit', 'admin')
const mailing = { linkFor: (token: string) => `https://news.example.com/invite/${token}` }

beforeAll(() => vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other'))
afterAll(() => vi.unstubAllEnvs())
beforeEach(() => db.delete(mail))

const invite = async (language: Locale = 'en') => {
  const email = `${randomUUID()}@example.com`
  const input = {
    name: 'Rosa Vidal',
    email,
    language,
    timeZone: 'Asia/Taipei',
    grants: [{ role: 'reporter' as const, deskId: null }],
  }
  const invited = await invitePerson(house.context(admin), input, mailing)
  if (!invited.ok) throw new Error(invited.refusal.kind)
  return { email, ...invited.value }
}

const sent = async () => {
  const post = vi.fn<Post>(async (letters) => letters.map(() => null))
  await sendDueMails({ ...house.context(SYSTEM) }, post, 'https://news.example.com')
  return post.mock.calls.flatMap(([letters]) => letters)
}

describe('the mail of an invitation', () => {
  it('goes to the invitee in their language, with the link', async () => {
    const { email, token } = await invite()
    expect(await sent()).toMatchObject([
      {
        to: email,
        subject: 'Your invitation to The Harbour Post',
        text: expect.stringContaining(mailing.linkFor(token)),
      },
    ])
    await invite('zh-Hant')
    expect(await sent()).toMatchObject([{ text: expect.stringContaining('您獲邀加入The Harbour Post編輯部') }])
  })

  it('never lies in the database so that its link could be read, and is forgotten once sent', async () => {
    const { token } = await invite()
    const rows = await db.select().from(mail)
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows[0]?.text).toMatch(/^sealed:/)
    await sent()
    expect(await db.select().from(mail)).toMatchObject([{ text: '', sentAt: house.clock.now }])
  })

  it('goes to nobody who has come already or was deactivated meanwhile, nor with a link that was replaced', async () => {
    const come = await invite()
    const closed = await invite()
    const again = await invite()
    await db.update(person).set({ passwordHash: 'x' }).where(eq(person.id, come.personId))
    await db.update(person).set({ deactivatedAt: house.clock.now }).where(eq(person.id, closed.personId))
    const second = await resendInvitation(house.context(admin), { personId: again.personId }, mailing)
    expect(await sent()).toMatchObject([
      { to: again.email, text: expect.stringContaining(second.ok ? second.value.token : 'none') },
    ])
    expect(await db.$count(mail, eq(mail.error, 'notForThem'))).toBe(3)
  })

  it('is worth nothing after the invitation has run out', async () => {
    const { personId } = await invite()
    await db.update(invitation).set({ expiresAt: house.clock.now }).where(eq(invitation.personId, personId))
    expect(await sent()).toEqual([])
  })
})
