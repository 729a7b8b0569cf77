import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { mail } from '@/db/schema/notifications'
import { MAIL_STATES, NOT_FOR_THEM } from '@/newsroom/notifications/mail-state'
import { openNewsroom } from '@/testing/builders/newsroom'
import { admin, chief } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { givenUpMails, mailById, mailPage } from './mails'

const { db } = await testDatabase()
const AT = new Date('2026-11-25T08:00:00Z')

const row = (more: Partial<typeof mail.$inferInsert> = {}) => ({
  ...{ id: randomUUID(), key: randomUUID(), to: 'rosa@example.com', subject: 'S', text: 'T', at: AT, nextAt: AT },
  ...more,
})

beforeAll(async () => {
  await openNewsroom(db)
  await db
    .insert(mail)
    .values([
      row({ subject: 'waiting' }),
      row({ subject: 'failing', error: 'no answer', attempts: 2 }),
      row({ subject: 'sent', sentAt: AT }),
      row({ subject: 'dead', deadAt: AT, error: 'no answer' }),
      row({ subject: 'dropped', deadAt: AT, error: NOT_FOR_THEM }),
      ...Array.from({ length: 60 }, () => row({ subject: 'sent', sentAt: AT })),
    ])
})

describe('the mail of the house', () => {
  it.each(MAIL_STATES)('is found by its state: %s', async (state) => {
    const { items } = await mailPage(db, admin, { state, after: null })
    expect(new Set(items.map((one) => one.subject))).toEqual(new Set([state]))
    expect(new Set(items.map((one) => one.state))).toEqual(new Set([state]))
  })

  it('comes page by page, each once', async () => {
    const first = await mailPage(db, admin, { state: null, after: null })
    const second = await mailPage(db, admin, { state: null, after: first.next })
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(65)
    expect(second.next).toBeNull()
  })

  it('is for admins: others find none, count none and open none', async () => {
    const { items } = await mailPage(db, admin, { state: 'dead', after: null })
    const id = items[0]?.id ?? ''
    expect(await mailById(db, admin, id)).toMatchObject({ text: 'T', state: 'dead' })
    expect(await givenUpMails(db, admin)).toBe(1)
    expect(await mailPage(db, chief, { state: null, after: null })).toEqual({ items: [], next: null })
    expect(await mailById(db, chief, id)).toBeNull()
    expect(await givenUpMails(db, chief)).toBe(0)
  })
})
