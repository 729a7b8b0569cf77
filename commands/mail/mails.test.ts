import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mail, notification } from '@/db/schema/notifications'
import { person, roleGrant } from '@/db/schema/people'
import type { NoticeKind } from '@/newsroom/notifications/kinds'
import { WAITS } from '@/newsroom/notifications/patience'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Letter } from '@/platform/mail'
import { deskOn } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { admin, chief, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import type { SystemContext } from '../context'
import { tell } from '../notifications/tell'
import { mailNotices } from './mail-notices'
import { retryMail } from './retry-mail'
import { type Post, sendDueMails } from './send-due-mails'

const { db } = await testDatabase()
/** Eleven in the evening in Taipei, where everybody lives. */
const EVENING = new Date('2026-11-25T15:00:00Z')
const clock = { now: EVENING }
const desk = deskOn(db, clock)
const house: SystemContext = { db, actor: SYSTEM, now: () => clock.now, newId: randomUUID }
const ORIGIN = 'https://news.example.com'
const leaving = { ...editor, id: randomUUID(), email: 'leaving@example.com', slug: 'leaving' }

let storyId: string
beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
  await hire(db, [leaving])
  await db.update(person).set({ language: 'zh-Hant' }).where(eq(person.id, chief.id))
  storyId = (await desk.written()).storyId
})
afterAll(() => vi.unstubAllEnvs())
beforeEach(async () => {
  clock.now = EVENING
  await db.delete(mail)
  await db.delete(notification)
})

const later = (seconds: number) => {
  clock.now = new Date(clock.now.getTime() + seconds * 1_000)
}

const telling = (to: Player, kind: NoticeKind, key: string = randomUUID()) =>
  db.transaction((tx) => tell(tx, { kind, storyId, to: [to.id], by: admin.id, key, detail: {}, at: clock.now }))

const mails = () => db.select().from(mail).orderBy(asc(mail.at))
const works = () => vi.fn<Post>(async (letters) => letters.map(() => null))
const broken = () => vi.fn<Post>(async (letters) => letters.map(() => 'connect ECONNREFUSED'))
const lettersOf = (post: ReturnType<typeof works>): readonly Letter[] => post.mock.calls.flatMap(([letters]) => letters)
const send = (post: Post) => sendDueMails(house, post, ORIGIN)

describe('a notification that cannot wait', () => {
  it('is one mail in the language of whoever gets it, with a link, however often the round is made (WF-13)', async () => {
    await telling(reporter, 'sentBack')
    await telling(chief, 'publishFailed')
    await Promise.all([mailNotices(house, ORIGIN), mailNotices(house, ORIGIN)])
    await mailNotices(house, ORIGIN)
    const written = await mails()
    expect(written.map(({ to, subject }) => `${to}: ${subject}`).toSorted()).toEqual([
      `${chief.email}: 「Library tries late opening」沒有按預定時間發布`,
      `${reporter.email}: ${admin.name} sent “Library tries late opening” back`,
    ])
    const [own] = await db.select().from(notification).where(eq(notification.personId, reporter.id))
    expect(written.find(({ to }) => to === reporter.email)?.text).toContain(`${ORIGIN}/desk/notifications/${own?.id}`)
  })

  it('is no mail for whoever may not read the story any more, nor for whoever has left', async () => {
    await telling(leaving, 'mentioned')
    await telling(editor, 'mentioned')
    await db.update(person).set({ deactivatedAt: clock.now }).where(eq(person.id, editor.id))
    await db.delete(roleGrant).where(eq(roleGrant.personId, leaving.id))
    await mailNotices(house, ORIGIN)
    expect(await mails()).toEqual([])
    await db.update(person).set({ deactivatedAt: null }).where(eq(person.id, editor.id))
    await mailNotices(house, ORIGIN)
    expect(await mails()).toEqual([])
  })

  it('is dropped, words and all, where access went after the mail was written', async () => {
    await db.insert(roleGrant).values({ id: randomUUID(), personId: leaving.id, role: 'editor', deskId: null })
    await telling(leaving, 'mentioned')
    await mailNotices(house, ORIGIN)
    await send(broken())
    await db.delete(roleGrant).where(eq(roleGrant.personId, leaving.id))
    later(60)
    const post = works()
    await send(post)
    expect(lettersOf(post)).toEqual([])
    expect(await mails()).toMatchObject([{ sentAt: null, error: 'notForThem', text: '' }])
  })
})

describe('a mail server', () => {
  const queued = async () => {
    await telling(reporter, 'sentBack')
    await mailNotices(house, ORIGIN)
  }

  it('that is dead stops no move and loses no mail: when it lives again, each is sent once', async () => {
    await queued()
    expect(await send(broken())).toBe(1)
    expect(await mails()).toMatchObject([{ sentAt: null, attempts: 1, error: 'connect ECONNREFUSED' }])
    later(1)
    const early = works()
    await send(early)
    expect(lettersOf(early)).toEqual([])
    later(WAITS[0])
    const post = works()
    await Promise.all([send(post), send(post)])
    later(1_000)
    await send(post)
    expect(lettersOf(post)).toMatchObject([{ to: reporter.email }])
    expect(await mails()).toMatchObject([{ attempts: 2, error: null, sentAt: expect.any(Date) }])
  })

  it('that stays dead is given up, and an admin can have the mail sent again', async () => {
    await queued()
    for (const wait of [...WAITS, 0]) {
      await send(broken())
      later(wait)
    }
    const [dead] = await mails()
    expect(dead).toMatchObject({ attempts: WAITS.length + 1, deadAt: expect.any(Date) })
    const mailId = dead?.id ?? ''
    expect(await retryMail(desk.as(chief), { mailId })).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await retryMail(desk.as(admin), { mailId })).toMatchObject({ ok: true })
    const post = works()
    await send(post)
    expect(lettersOf(post)).toMatchObject([{ id: mailId }])
    expect(await retryMail(desk.as(admin), { mailId })).toMatchObject({
      refusal: { kind: 'wrongState', state: 'sent' },
    })
  })

  it('gets what a killed process had claimed again, under the same id', async () => {
    await queued()
    const killed = vi.fn<Post>(() => Promise.reject(new Error('killed')))
    await expect(send(killed)).rejects.toThrow('killed')
    const post = works()
    await send(post)
    expect(lettersOf(post)).toEqual([])
    later(601)
    await send(post)
    expect(lettersOf(post).map(({ id }) => id)).toEqual(lettersOf(killed).map(({ id }) => id))
  })

  it('is not handed news that are days old', async () => {
    await queued()
    later(3 * 86_400 + 1)
    const post = works()
    await send(post)
    expect(lettersOf(post)).toEqual([])
    expect(await mails()).toMatchObject([{ error: 'stale', deadAt: expect.any(Date) }])
  })
})
