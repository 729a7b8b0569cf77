import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { mail } from '@/db/schema/notifications'
import { person } from '@/db/schema/people'
import { SYSTEM } from '@/newsroom/people/actor'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { wordingOn } from '@/testing/builders/wording'
import { chief, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { tellOwners } from './tell-owners'

const { db } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-03-02T02:00:00Z') })
const DAY_MS = 86_400_000
await openNewsroom(db)

const later = (days: number) => new Date(desk.clock.now.getTime() + days * DAY_MS)

const round = () =>
  tellOwners({ db, actor: SYSTEM, now: () => desk.clock.now, newId: randomUUID }, 'https://news.example.com')

const letters = () => db.select({ to: mail.to, subject: mail.subject, text: mail.text }).from(mail).orderBy(mail.to)

/** A template of the house with its owners. */
const campaign = async (more: Partial<typeof disclaimerTemplate.$inferInsert> = {}): Promise<string> => {
  const key = `campaign-${randomUUID().slice(0, 8).replaceAll(/\d/g, 'x')}`
  await db.insert(disclaimerTemplate).values({
    ...{ id: randomUUID(), key, kind: 'opinion', name: 'Campaign', legalBasis: '', placement: 'top' },
    ...{ removable: 'free', createdAt: desk.clock.now, ownerId: legal.id, ...more },
  })
  return key
}

beforeEach(async () => {
  await db.delete(mail)
  await db.update(disclaimerTemplate).set({ withdrawnAt: desk.clock.now })
})

describe('whoever looks after a template', () => {
  it('gets one letter when its review is due, however often the round is made', async () => {
    const key = await campaign({ reviewBy: later(-1), legalOwnerId: chief.id })
    await round()
    await round()
    const written = await letters()
    expect(written.map(({ to }) => to)).toEqual([chief.email, legal.email].toSorted())
    for (const { text } of written) expect(text).toContain(`https://news.example.com/desk/disclaimers/${key}`)
  })

  it('reads its name in their own language', async () => {
    await campaign({ reviewBy: later(-1), names: { 'zh-Hant': '選舉專案' } })
    await db.update(person).set({ language: 'zh-Hant' }).where(eq(person.id, legal.id))
    await round()
    await db.update(person).set({ language: 'en' }).where(eq(person.id, legal.id))
    expect(await letters()).toMatchObject([{ subject: expect.stringContaining('「選舉專案」') }])
  })

  it('gets one when a wording ends within a month and none takes its place', async () => {
    const key = await campaign()
    await wordingOn(desk).approved(key, 'For a while.', later(20))
    await round()
    expect(await letters()).toMatchObject([{ to: legal.email, subject: expect.stringContaining('Campaign') }])
    await db.delete(mail)
    await wordingOn(desk).approved(key, 'For good.')
    await round()
    expect(await letters()).toEqual([])
  })

  it.each([
    ['is not yet due', { reviewBy: later(1) }],
    ['was withdrawn', { reviewBy: later(-1), withdrawnAt: later(-1) }],
    ['is nobody’s', { reviewBy: later(-1), ownerId: null }],
  ])('gets none about a template that %s', async (_what, more) => {
    await campaign(more)
    await round()
    expect(await letters()).toEqual([])
  })

  it('gets none once they have left', async () => {
    await campaign({ reviewBy: later(-1) })
    await db.update(person).set({ deactivatedAt: desk.clock.now }).where(eq(person.id, legal.id))
    await round()
    expect(await letters()).toEqual([])
  })
})
