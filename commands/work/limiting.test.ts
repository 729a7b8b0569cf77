import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { conversation } from '@/db/queries/talk/conversation'
import { story } from '@/db/schema/story'
import { admin, chief, contributor, DESK, editor, legal, OTHER_DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { liftLimit } from './lift-limit'
import { limitsOn, reason } from './limiting-for-test'
import { openLimited } from './open-limited'

const { db, owner } = await testDatabase()
const { desk, limit, entriesOf, reads, readersOf } = await limitsOn(db)

const NOT_FOUND = { ok: false, refusal: { kind: 'notFound' } }
const FORBIDDEN = { ok: false, refusal: { kind: 'forbidden', because: 'role' } }
describe('a limited story', () => {
  it('is known to those on its list, and to whoever drew that up, whatever others hold (WF-30)', async () => {
    const { storyId } = await desk.written()
    expect(await limit(chief, storyId, [reporter])).toEqual({ ok: true, value: null })
    expect(await readersOf(storyId)).toEqual([reporter, chief])
    const [entry] = await entriesOf(storyId, 'limitStory')
    expect(entry).toMatchObject({
      actorId: chief.id,
      detail: { before: null, after: [reporter.id, chief.id].toSorted(), reason },
    })
  })

  it('is limited by whoever leads the desk or by an admin, and by nobody else', async () => {
    const { storyId } = await desk.written()
    for (const who of [reporter, editor, legal]) expect(await limit(who, storyId, [reporter])).toEqual(FORBIDDEN)
    expect(await limit(admin, storyId, [editor])).toMatchObject({ ok: true })
    expect(await readersOf(storyId)).toEqual([editor, admin])
  })

  it('takes in a whole desk, which the roles of the whole house do not belong to', async () => {
    const { storyId } = await desk.written()
    expect(await limit(chief, storyId, [], [DESK])).toMatchObject({ ok: true })
    expect(await readersOf(storyId)).toEqual([reporter, editor, chief])
  })

  it('takes in nobody who could not have read it', async () => {
    const { storyId } = await desk.written()
    const unfit = { ok: false, refusal: { kind: 'invalid', field: 'people', key: 'unfit' } }
    expect(await limit(chief, storyId, [contributor])).toEqual(unfit)
    expect(await limit(chief, storyId, [], [OTHER_DESK])).toEqual(unfit)
  })

  it('is never kept from everybody', async () => {
    const { storyId } = await desk.written()
    await expect(owner.update(story).set({ limitedTo: [] }).where(eq(story.id, storyId))).rejects.toThrow()
  })

  it('can be limited further by nobody who is not on the list, chief or admin', async () => {
    const { storyId } = await desk.written()
    await limit(chief, storyId, [reporter])
    expect(await limit(admin, storyId, [admin])).toEqual(NOT_FOUND)
    expect(await liftLimit(desk.as(admin), { storyId, reason })).toEqual(NOT_FOUND)
    expect(await liftLimit(desk.as(reporter), { storyId, reason })).toEqual(FORBIDDEN)
  })

  it('is everybody’s again once whoever leads the desk says so, and only once', async () => {
    const { storyId } = await desk.written()
    await limit(chief, storyId)
    expect(await liftLimit(desk.as(chief), { storyId, reason })).toMatchObject({ ok: true })
    expect(await readersOf(storyId)).toEqual([reporter, editor, chief, legal, admin])
    expect((await entriesOf(storyId, 'liftLimit'))[0]).toMatchObject({ actorId: chief.id, detail: { reason } })
    expect(await liftLimit(desk.as(chief), { storyId, reason })).toMatchObject({ refusal: { key: 'notLimited' } })
  })

  it('is opened from outside its list by an admin alone, who says why at some length', async () => {
    const { storyId } = await desk.written()
    const why = 'Everybody on the list has left the house.'
    expect(await openLimited(desk.as(admin), { storyId, reason: why })).toEqual(NOT_FOUND)
    await limit(chief, storyId)
    expect(await openLimited(desk.as(legal), { storyId, reason: why })).toEqual(NOT_FOUND)
    expect(await openLimited(desk.as(admin), { storyId, reason: why })).toMatchObject({ ok: true })
    expect(await reads(editor, storyId)).toBe(true)
    expect(JSON.stringify(await conversation(db, chief, { storyId }))).toContain(why)
    expect((await entriesOf(storyId, 'openLimited'))[0]).toMatchObject({ actorId: admin.id, detail: { reason: why } })
  })
})
