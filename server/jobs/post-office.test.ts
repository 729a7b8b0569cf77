import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pino from 'pino'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Post } from '@/commands/mail/send-due-mails'
import { tell } from '@/commands/notifications/tell'
import { mail } from '@/db/schema/notifications'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { openPostOffice } from './post-office'

const { db } = await testDatabase()
const desk = deskOn(db)
const log = pino({ level: 'silent' })

beforeAll(() => openNewsroom(db))
beforeEach(() => vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1'))
afterEach(() => vi.unstubAllEnvs())

const open = (post: Post) => openPostOffice({ db, origin: 'https://news.example.com', log, everyMs: 20, post })

const mentioned = async () => {
  const { storyId } = await desk.written()
  const event = { storyId, to: [editor.id], by: reporter.id, key: randomUUID(), detail: {}, at: new Date() }
  await db.transaction((tx) => tell(tx, { kind: 'mentioned', ...event }))
}

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 200 && !(await holds()); tries += 1) await pause(20)
}

describe('the post office', () => {
  it('turns what people are told into mail and sends it, each once, with two of them at work', async () => {
    const post = vi.fn<Post>(async (letters) => letters.map(() => null))
    const offices = [open(post), open(post)]
    await mentioned()
    await until(async () => (await db.select().from(mail)).some(({ sentAt }) => sentAt !== null))
    await pause(100)
    await Promise.all(offices.map((office) => office.close()))
    expect(post.mock.calls.flatMap(([letters]) => letters)).toMatchObject([{ to: editor.email }])
  })

  it('with a mail server that hangs holds nothing up: moves are made, and it closes', async () => {
    const post = vi.fn<Post>(() => new Promise(() => undefined))
    const office = open(post)
    await mentioned()
    await until(() => post.mock.calls.length > 0)
    const ids = await desk.written()
    const before = Date.now()
    await desk.must(reporter, ids, 'file')
    expect(Date.now() - before).toBeLessThan(2_000)
    await office.close()
  })

  it('without a mail server keeps mail where it can be read', async () => {
    vi.stubEnv('SMTP_URL', '')
    await db.delete(mail)
    const post = vi.fn<Post>(async (letters) => letters.map(() => null))
    const office = open(post)
    await mentioned()
    await until(async () => (await db.$count(mail)) > 0)
    await office.close()
    expect(post).not.toHaveBeenCalled()
    const kept = await db.select().from(mail)
    expect(kept.filter(({ sentAt, attempts }) => sentAt === null && attempts === 0)).toHaveLength(kept.length)
    expect(kept.map(({ to }) => to)).toContain(editor.email)
  })
})
