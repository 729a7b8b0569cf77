import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { announceReissue } from '@/commands/notifications/announce'
import { tell } from '@/commands/notifications/tell'
import { closeDatabase } from '@/db/connect'
import { closeLive } from '@/db/live'
import { session } from '@/db/schema/people'
import { type LiveEvent, LiveEvent as Read } from '@/newsroom/notifications/live-event'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { contributor, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { signedInAs } from '@/testing/signed-in'
import { eventStream } from './event-stream'
import { GET } from './route'

const { jar } = vi.hoisted(() => ({ jar: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) }),
}))

const { db, url } = await testDatabase()
const desk = deskOn(db)
let story: Ids

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'http://news.example.com')
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
  story = await desk.written()
})
beforeEach(() => jar.clear())
afterAll(async () => {
  await closeLive()
  await closeDatabase()
  vi.unstubAllEnvs()
})

const as = async (who: Player): Promise<void> => {
  jar.set('stet', await signedInAs(db, who))
}

/** Reads a stream event by event; what is not an event is passed over. */
const reading = (stream: ReadableStream<Uint8Array> | null) => {
  const reader = stream?.getReader()
  const text = new TextDecoder()
  const waiting: LiveEvent[] = []
  const take = (chunk: string): void => {
    for (const [, data] of chunk.matchAll(/^data: (.*)$/gm)) waiting.push(Read.parse(JSON.parse(data ?? '')))
  }
  const next = async (): Promise<LiveEvent | 'closed'> => {
    while (waiting.length === 0) {
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
      if (done) return 'closed'
      take(text.decode(value))
    }
    return waiting.shift() ?? 'closed'
  }
  return { next, close: () => reader?.cancel() }
}

const open = async (query = '') => {
  const answer = await GET(new Request(`http://news.example.com/api/events${query}`))
  return { answer, ...reading(answer.body) }
}

const mention = (who: Player, storyId = story.storyId) =>
  db.transaction((tx) =>
    tell(tx, {
      ...{ kind: 'mentioned', storyId, to: [who.id], by: null, key: randomUUID(), detail: {}, at: new Date() },
    }),
  )

describe('the stream of an open screen', () => {
  it('sends nothing at all to whoever is not signed in, whatever they ask about', async () => {
    const { answer } = await open(`?story=${story.storyId}`)
    expect([answer.status, await answer.text()]).toEqual([401, ''])
    expect(answer.headers.get('content-type')).toBeNull()
  })

  it('begins with how much is unread, and says at once when something is told to this person', async () => {
    await as(editor)
    const { answer, next, close } = await open()
    expect(answer.headers.get('cache-control')).toBe('private, no-store, no-transform')
    const counted = { is: 'notices', unread: 0, because: null, story: null }
    expect(await next()).toEqual(counted)
    // Again once the first screen's house has begun to listen: in between, something may have been missed.
    expect(await next()).toEqual(counted)
    await mention(reporter)
    await mention(editor)
    expect(await next()).toEqual({ is: 'notices', unread: 1, because: 'mentioned', story: story.storyId })
    await close()
  })

  it('hears of the story on the screen, and carries no word of it', async () => {
    await as(reporter)
    const { next, close } = await open(`?story=${story.storyId}`)
    await next()
    await desk.must(reporter, story, 'file')
    expect(await next()).toEqual({ is: 'story', story: story.storyId })
    await close()
  })

  it('hears that somebody else began to write in the story, and nothing of its own saves (WF-10)', async () => {
    desk.clock.now = new Date()
    const own = await desk.written(piece({ slug: 'two-writers' }))
    await as(editor)
    const { next, close } = await open(`?story=${own.storyId}`)
    await next()
    await desk.save(editor, own, piece({ slug: 'two-writers', headline: 'By the editor' }))
    await desk.save(reporter, own, piece({ slug: 'two-writers', headline: 'By the reporter' }))
    const heard = await next()
    expect(heard).toMatchObject({ is: 'writing', story: own.storyId, writing: { name: reporter.name } })
    expect(JSON.stringify(heard)).not.toContain('By the')
    await close()
  })

  it('hears that the reissue on the screen got on, where this person keeps disclaimers', async () => {
    const job = randomUUID()
    await as(reporter)
    const deaf = await open(`?reissue=${job}`)
    await deaf.next()
    await as(legal)
    const { next, close } = await open(`?reissue=${job}`)
    await next()
    await announceReissue(db, randomUUID())
    await announceReissue(db, job)
    expect(await next()).toEqual({ is: 'reissue', job })
    await mention(reporter)
    expect(await deaf.next()).toMatchObject({ is: 'notices' })
    await Promise.all([close(), deaf.close()])
  })

  it('hears nothing of a story this person may not read', async () => {
    await as(contributor)
    const { next, close } = await open(`?story=${story.storyId}`)
    await next()
    await desk.must(reporter, story, 'recall')
    const own = await desk.written(piece({ slug: 'own' }), reporter)
    await db.execute(`update story set assignee_id = '${contributor.id}' where id = '${own.storyId}'`)
    await mention(contributor, own.storyId)
    expect(await next()).toMatchObject({ is: 'notices', because: 'mentioned', story: own.storyId })
    await close()
  })

  it('ends with the session, before anything more is sent', async () => {
    await as(editor)
    const { next } = await open()
    await next()
    await db.update(session).set({ endedAt: new Date() }).where(eq(session.personId, editor.id))
    await mention(editor)
    expect(await next()).toEqual({ is: 'over' })
    expect(await next()).toBe('closed')
  })

  it('finds out by itself that the session has ended, and does not keep one alive', async () => {
    const id = randomUUID()
    const now = new Date()
    const row = { id, personId: editor.id, createdAt: now, lastSeenAt: now, device: 'a laptop', address: '203.0.113.9' }
    await db.insert(session).values({ ...row, expiresAt: new Date(now.getTime() + 60_000) })
    const stream = eventStream({ sessionId: id, personId: editor.id, storyId: null, heartbeatMs: 20 })
    const { next } = reading(stream)
    await next()
    const [kept] = await db.select().from(session).where(eq(session.id, id))
    expect(kept?.lastSeenAt).toEqual(now)
    await db.update(session).set({ endedAt: now }).where(eq(session.id, id))
    expect(await next()).toEqual({ is: 'over' })
    expect(await next()).toBe('closed')
  })

  it('says “later” when the house closes, so that screens come back', async () => {
    await as(editor)
    const { next } = await open()
    await next()
    await closeLive()
    expect(await next()).toEqual({ is: 'later' })
    expect(await next()).toBe('closed')
    const late = await open()
    expect(await late.next()).toEqual({ is: 'later' })
    expect(await late.next()).toBe('closed')
  })
})
