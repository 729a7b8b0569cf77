import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { notification } from '@/db/schema/notifications'
import { person, roleGrant } from '@/db/schema/people'
import { deskOn } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { admin, chief, contributor, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { followStory } from './follow-story'
import { type Telling, tell } from './tell'

const { db } = await testDatabase()
const desk = deskOn(db)
const AT = new Date('2026-11-25T08:00:00Z')
const leaving = { ...editor, id: randomUUID(), email: 'leaving@example.com', slug: 'leaving' }
const gone = { ...chief, id: randomUUID(), email: 'gone@example.com', slug: 'gone' }

let storyId: string
beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [gone, leaving])
  await db.update(person).set({ deactivatedAt: AT }).where(eq(person.id, gone.id))
  storyId = (await desk.written()).storyId
})

const telling = (more: Partial<Telling> = {}): Telling => ({
  ...{ kind: 'mentioned', storyId, to: [editor.id], by: reporter.id, key: randomUUID(), detail: {}, at: AT },
  ...more,
})

const told = async (event: Telling): Promise<readonly string[]> => {
  const rows = await db
    .select({ id: person.id, name: person.name })
    .from(notification)
    .innerJoin(person, eq(person.id, notification.personId))
    .where(eq(notification.key, event.key))
    .orderBy(person.name)
  return rows.map(({ name }) => name)
}

const say = async (event: Telling) => {
  await db.transaction((tx) => tell(tx, event))
  return told(event)
}

const follow = (who: Player, mode: 'watching' | 'muted' | 'usual') => followStory(desk.as(who), { storyId, mode })

describe('telling people something', () => {
  it('reaches each of them once, however often and to however many it is told', async () => {
    const event = telling({ to: [editor.id, editor.id, chief.id] })
    await Promise.all([say(event), say(event), say(event)])
    expect(await told(event)).toEqual([editor.name, chief.name])
  })

  it('never tells people of what they did themselves', async () => {
    expect(await say(telling({ to: [editor.id, reporter.id], by: reporter.id }))).toEqual([editor.name])
  })

  it('reaches nobody who left, and nobody who may not read the story', async () => {
    expect(await say(telling({ to: [gone.id, contributor.id, editor.id] }))).toEqual([editor.name])
  })

  it('has not happened where the change it tells of did not', async () => {
    const event = telling()
    await db
      .transaction(async (tx) => {
        await tell(tx, event)
        tx.rollback()
      })
      .catch(() => undefined)
    expect(await told(event)).toEqual([])
  })

  it('leaves those in peace who muted the story, but for what they must not miss', async () => {
    await follow(admin, 'muted')
    expect(await say(telling({ to: [admin.id], kind: 'published' }))).toEqual([])
    for (const kind of ['mentioned', 'sentBack', 'voided', 'publishFailed'] as const) {
      expect(await say(telling({ to: [admin.id], kind })), kind).toEqual([admin.name])
    }
    await follow(admin, 'usual')
    expect(await say(telling({ to: [admin.id], kind: 'published' }))).toEqual([admin.name])
  })
})

describe('following a story', () => {
  it('is for those who may read it', async () => {
    expect(await follow(contributor, 'watching')).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await followStory(desk.as(editor), { storyId: randomUUID(), mode: 'watching' })).toMatchObject({
      refusal: { kind: 'notFound' },
    })
  })

  it('ends with the right to read it: a watcher who lost the desk hears nothing', async () => {
    await follow(leaving, 'watching')
    expect(await say(telling({ to: [leaving.id], kind: 'published' }))).toEqual([leaving.name])
    await db.delete(roleGrant).where(eq(roleGrant.personId, leaving.id))
    expect(await say(telling({ to: [leaving.id], kind: 'published' }))).toEqual([])
  })
})
