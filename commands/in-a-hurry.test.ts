import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionHand } from '@/db/schema/hands'
import { publication } from '@/db/schema/publication'
import { debt } from '@/db/schema/review'
import { story } from '@/db/schema/story'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { makeMove } from './make-move'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const HURRY = { urgency: 'breaking', reason: 'The harbour is burning; nobody else is up.' } as const
const CLEAR = { verdict: 'fine', opinion: 'Read against the fire brigade’s log.' } as const

const written = (slug: string) => desk.written(piece({ slug }))
const live = ({ storyId }: Ids) =>
  db.$count(publication, and(eq(publication.storyId, storyId), isNull(publication.toAt)))

const clear = async (who: typeof chief, ids: Ids) => {
  await desk.look(who, ids)
  return desk.move(who, ids, 'clearDebt', CLEAR)
}

describe('publishing without review (WF-03)', () => {
  it('is the chief’s alone, wants a proper reason, and leaves a debt for another person', async () => {
    const ids = await written('fire')
    expect(await desk.move(editor, ids, 'forcePublish', HURRY)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await desk.move(chief, ids, 'forcePublish', { ...HURRY, reason: 'Now!' })).toMatchObject({
      refusal: { issues: [{ field: 'reason', key: 'tooShort' }] },
    })
    await desk.must(chief, ids, 'forcePublish', HURRY)
    expect(await live(ids)).toBe(1)
    const [owed] = await db.select().from(debt).where(eq(debt.storyId, ids.storyId))
    expect(owed).toMatchObject({ kind: 'forced', openedBy: chief.id, clearedAt: null, urgency: 'breaking' })

    expect(await clear(chief, ids)).toMatchObject({ refusal: { kind: 'forbidden', because: 'debtOpener' } })
    expect(await clear(admin, ids)).toMatchObject({ ok: true })
    expect(await clear(editor, ids)).toMatchObject({ refusal: { kind: 'forbidden' } })
  })

  it('wants the password given within the last minutes', async () => {
    const ids = await written('stale-sign-in')
    const { headHash } = await desk.head(ids)
    const request = { ...ids, move: 'forcePublish', hash: headHash, ...HURRY } as const
    expect(await makeMove({ ...desk.as(chief), freshSignIn: false }, request)).toMatchObject({
      refusal: { issues: [{ field: 'password', key: 'signInAgain' }] },
    })
  })

  it('never takes a piece on a topic that is always reviewed (TR-22)', async () => {
    const ids = await written('major')
    await db.update(story).set({ majorTopic: true }).where(eq(story.id, ids.storyId))
    expect(await desk.move(chief, ids, 'forcePublish', HURRY)).toMatchObject({
      refusal: { issues: [{ key: 'majorTopic' }] },
    })
  })

  it('stops at three pieces nobody has looked at since', async () => {
    await db
      .update(debt)
      .set({ clearedBy: editor.id, clearedAt: new Date(), verdict: 'fine', opinion: '' })
      .where(and(eq(debt.openedBy, admin.id), isNull(debt.clearedAt)))
    for (const slug of ['one', 'two', 'three'])
      await desk.must(admin, await written(`owed-${slug}`), 'forcePublish', HURRY)
    expect(await desk.move(admin, await written('owed-four'), 'forcePublish', HURRY)).toMatchObject({
      refusal: { issues: [{ key: 'tooManyDebts' }] },
    })
  })

  it('leaves its writers hands in the next edition until somebody else has looked', async () => {
    const ids = await written('unread')
    await desk.must(chief, ids, 'forcePublish', HURRY)
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const hands = await db.select().from(editionHand).where(eq(editionHand.editionId, next.editionId))
    expect(hands.map(({ personId }) => personId)).toEqual([reporter.id])
  })

  it('cannot be cleared twice, nor by its opener, in the database either', async () => {
    const ids = await written('record')
    await desk.must(chief, ids, 'forcePublish', HURRY)
    const own = db.update(debt).set({ clearedBy: chief.id, clearedAt: new Date() }).where(eq(debt.storyId, ids.storyId))
    await expect(own).rejects.toMatchObject({ cause: { constraint: 'debt_other_eyes' } })
    await clear(editor, ids)
    const again = db.update(debt).set({ opinion: 'other' }).where(eq(debt.storyId, ids.storyId))
    await expect(again).rejects.toMatchObject({ cause: { message: 'a debt is a record' } })
  })
})
