import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { person } from '@/db/schema/people'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, chief, contributor, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { unfilledAt } from './unfilled-at'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

describe('a review for which nobody is left', () => {
  it('is none while a colleague may still give it', async () => {
    const { storyId } = await desk.filed(piece({ slug: 'filled' }))
    expect(await unfilledAt(db, reporter, storyId)).toBeNull()
  })

  it('is named by desk, role and stage once everybody who could had a hand in the piece', async () => {
    const ids = await desk.filed(piece({ slug: 'unfilled' }))
    const hands = [editor, chief, admin]
    for (const [n, who] of hands.entries()) await desk.save(who, ids, piece({ slug: 'unfilled', kicker: `K${n}` }))
    expect(await unfilledAt(db, reporter, ids.storyId)).toEqual({
      stage: { key: 'review' },
      role: 'editor',
      desk: 'News',
      people: [],
      needed: 1,
      takesGuest: false,
      mayInvite: false,
    })
    expect(await unfilledAt(db, editor, ids.storyId)).toMatchObject({ mayInvite: true })
    expect(await unfilledAt(db, contributor, ids.storyId)).toBeNull()
  })

  it('counts only those who still work here', async () => {
    const ids = await desk.filed(piece({ slug: 'left' }))
    for (const who of [chief, admin]) await desk.save(who, ids, piece({ slug: 'left', kicker: who.name }))
    expect(await unfilledAt(db, reporter, ids.storyId)).toBeNull()
    await db.update(person).set({ deactivatedAt: new Date() }).where(eq(person.id, editor.id))
    expect(await unfilledAt(db, reporter, ids.storyId)).toMatchObject({ role: 'editor' })
  })
})
