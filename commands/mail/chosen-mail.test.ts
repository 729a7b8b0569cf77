import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mail, notification } from '@/db/schema/notifications'
import type { MailTiming, NoticeKind } from '@/newsroom/notifications/kinds'
import { USUAL_TIMING } from '@/newsroom/notifications/mail-timing'
import { SYSTEM } from '@/newsroom/people/actor'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { admin, chief, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import type { SystemContext } from '../context'
import { chooseMail } from '../notifications/choose-mail'
import { markRead } from '../notifications/mark-read'
import { tell } from '../notifications/tell'
import { mailDigests, mailNotices } from './mail-notices'
import { type Post, sendDueMails } from './send-due-mails'

const { db } = await testDatabase()
/** Eleven in the evening in Taipei, where everybody lives. */
const EVENING = new Date('2026-11-25T15:00:00Z')
const clock = { now: EVENING }
const desk = deskOn(db, clock)
const house: SystemContext = { db, actor: SYSTEM, now: () => clock.now, newId: randomUUID }
const ORIGIN = 'https://news.example.com'

let storyId: string
beforeAll(async () => {
  await openNewsroom(db)
  storyId = (await desk.written()).storyId
})
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
const choose = (who: Player, kind: NoticeKind, timing: MailTiming) =>
  chooseMail(desk.as(who), { personId: who.id, choices: { ...USUAL_TIMING, [kind]: timing } })

describe('what people chose', () => {
  it('is obeyed: no mail where they want none', async () => {
    await choose(reporter, 'sentBack', 'off')
    await telling(reporter, 'sentBack')
    await telling(reporter, 'mentioned')
    await mailNotices(house, ORIGIN)
    expect((await mails()).map(({ subject }) => subject)).toEqual([expect.stringContaining('mentioned you')])
    expect(await db.$count(notification, eq(notification.personId, reporter.id))).toBe(2)
  })

  it('bundles a day into one mail at eight in the morning where they live, without what they have read', async () => {
    await choose(reporter, 'sentBack', 'digest')
    await telling(reporter, 'sentBack')
    await telling(reporter, 'sentBack')
    await telling(reporter, 'sentBack', 'read')
    const [read] = await db.select().from(notification).where(eq(notification.key, 'read'))
    await markRead(desk.as(reporter), { id: read?.id ?? '' })
    const round = async () => {
      await mailNotices(house, ORIGIN)
      await mailDigests(house, ORIGIN)
    }
    await round()
    later(9 * 3_600 - 1)
    await round()
    expect(await mails()).toEqual([])
    later(1)
    await telling(reporter, 'sentBack')
    await round()
    await round()
    expect(await mails()).toMatchObject([{ to: reporter.email, subject: 'The Harbour Post: 2 notifications' }])
    const post = vi.fn<Post>(async (letters) => letters.map(() => null))
    await sendDueMails(house, post, ORIGIN)
    expect(post.mock.calls[0]?.[0][0]?.text.split('/desk/notifications/')).toHaveLength(3)
  })

  it('is nobody else’s to choose', async () => {
    expect(await chooseMail(desk.as(chief), { personId: reporter.id, choices: USUAL_TIMING })).toMatchObject({
      refusal: { kind: 'notFound' },
    })
  })
})
