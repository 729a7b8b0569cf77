import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { noticePage } from '@/db/queries/notifications/list'
import { followingOf, mailTiming } from '@/db/queries/notifications/preferences'
import { unreadCount } from '@/db/queries/notifications/unread'
import { auditEntry } from '@/db/schema/audit'
import { notification } from '@/db/schema/notifications'
import { NOTICE_KINDS } from '@/newsroom/notifications/kinds'
import { USUAL_TIMING } from '@/newsroom/notifications/mail-timing'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { atOtherDesk, chief, contributor, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { chooseMail } from './choose-mail'
import { followStory } from './follow-story'
import { markAllRead, markRead } from './mark-read'
import { tell } from './tell'

const { db } = await testDatabase()
const desk = deskOn(db)
const START = Date.parse('2026-11-25T08:00:00Z')
let storyId: string

beforeAll(async () => {
  await openNewsroom(db)
  storyId = (await desk.written()).storyId
  await db.transaction(async (tx) => {
    for (let n = 0; n < 45; n += 1) {
      const at = new Date(START + Math.floor(n / 2) * 1_000)
      await tell(tx, { kind: 'mentioned', storyId, to: [editor.id], by: reporter.id, key: `n${n}`, detail: {}, at })
    }
  })
})

const page = (after: string | null = null, show: 'all' | 'unread' = 'all') =>
  noticePage(db, editor, { show, after, language: 'en' })

describe('what a person was told', () => {
  it('is listed newest first, page by page, each once', async () => {
    const first = await page()
    const second = await page(first.next)
    expect([first.items.length, second.items.length, second.next]).toEqual([40, 5, null])
    const all = [...first.items, ...second.items]
    expect(new Set(all.map(({ id }) => id)).size).toBe(45)
    expect(all.map(({ at }) => at.getTime())).toEqual(all.map(({ at }) => at.getTime()).toSorted((a, b) => b - a))
    expect(all[0]).toMatchObject({
      kind: 'mentioned',
      who: reporter.name,
      what: 'Library tries late opening',
      isRead: false,
    })
  })

  it('is for them alone, and only while they may read the story', async () => {
    expect((await noticePage(db, chief, { show: 'all', after: null, language: 'en' })).items).toEqual([])
    expect(await unreadCount(db, editor)).toBe(45)
    const elsewhere = atOtherDesk(editor)
    expect((await noticePage(db, elsewhere, { show: 'all', after: null, language: 'en' })).items).toEqual([])
    expect(await unreadCount(db, elsewhere)).toBe(0)
  })

  it('is read one by one, by nobody else', async () => {
    const id = (await page()).items[0]?.id ?? ''
    expect(await markRead(desk.as(chief), { id })).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await markRead(desk.as(editor), { id })).toMatchObject({ ok: true, value: { storyId } })
    expect(await markRead(desk.as(editor), { id })).toMatchObject({ ok: true })
    expect(await unreadCount(db, editor)).toBe(44)
    expect((await page(null, 'unread')).items.map((one) => one.id)).not.toContain(id)
  })

  it('is read all at once up to what was on the screen, and no further', async () => {
    const until = new Date(START + 10_000)
    await markAllRead(desk.as(editor), { until })
    const unread = await db.select().from(notification).where(eq(notification.personId, editor.id))
    expect(unread.filter(({ readAt, at }) => readAt === null && at <= until)).toEqual([])
    expect(unread.filter(({ readAt }) => readAt === null).length).toBeGreaterThan(5)
  })
})

describe('what a person chose to hear', () => {
  it('of a story is the usual until they say otherwise, and again when they say so', async () => {
    const follow = (mode: 'usual' | 'watching' | 'muted') => followStory(desk.as(editor), { storyId, mode })
    expect(await followingOf(db, editor, storyId)).toBe('usual')
    for (const mode of ['watching', 'muted', 'usual'] as const) {
      expect(await follow(mode)).toMatchObject({ ok: true })
      expect(await followingOf(db, editor, storyId)).toBe(mode)
    }
    await follow('usual')
    expect(await db.$count(auditEntry, eq(auditEntry.kind, 'followStory'))).toBe(3)
  })

  it('by mail is kept only where it is not the usual', async () => {
    const choices = { ...USUAL_TIMING, published: 'now', sentBack: 'off' } as const
    await chooseMail(desk.as(contributor), { personId: contributor.id, choices })
    expect(await mailTiming(db, contributor)).toEqual(choices)
    await chooseMail(desk.as(contributor), { personId: contributor.id, choices: USUAL_TIMING })
    const chosen = await mailTiming(db, { id: randomUUID() })
    expect(await mailTiming(db, contributor)).toEqual(chosen)
    expect(Object.keys(chosen).toSorted()).toEqual([...NOTICE_KINDS].toSorted())
  })
})
