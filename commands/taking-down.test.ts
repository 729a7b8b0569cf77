import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { edition, story } from '@/db/schema/story'
import { withdrawal } from '@/db/schema/takedown'
import { SYSTEM } from '@/newsroom/people/actor'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { admin, chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { retire } from './retire'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const DOWN = {
  category: 'consent',
  response: 'tombstone',
  explanation: 'Taken down at the request of a person named in it.',
  reason: 'She asked us to.',
} as const

const live = ({ storyId }: Ids) =>
  db
    .select()
    .from(publication)
    .where(and(eq(publication.storyId, storyId), isNull(publication.toAt)))

/** Its planned end has come. */
const retireNow = async (ids: Ids) => {
  await db.update(edition).set({ unpublishAt: desk.clock.now }).where(eq(edition.id, ids.editionId))
  const done = await retire({ ...desk.as(chief), actor: SYSTEM }, ids)
  if (!done.ok || !done.value.retired) throw new Error('not retired')
}

const published = async (slug: string) => desk.published(piece({ slug }))

describe('a piece that is taken down (WF-25)', () => {
  it('is off the page at once, says what readers get, and is flagged "not for publication"', async () => {
    const ids = await published('down')
    await desk.must(chief, ids, 'withdraw', DOWN)
    expect(await live(ids)).toEqual([])
    const [standing] = await db.select().from(withdrawal).where(eq(withdrawal.storyId, ids.storyId))
    expect(standing).toMatchObject({
      response: 'tombstone',
      category: 'consent',
      explanation: DOWN.explanation,
      toAt: null,
    })
    const [flagged] = await db.select().from(story).where(eq(story.id, ids.storyId))
    expect(flagged).toMatchObject({ withheldBy: chief.id })
  })

  it('comes back word for word, by another chief than the one who took it down', async () => {
    const ids = await published('back')
    const [before] = await live(ids)
    await desk.must(chief, ids, 'withdraw', DOWN)
    const reason = { reason: 'The court decided otherwise.' }
    expect(await desk.move(chief, ids, 'reinstate', reason)).toMatchObject({ refusal: { because: 'withdrawer' } })
    desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
    await desk.must(admin, ids, 'reinstate', reason)
    const [after] = await live(ids)
    expect({ ...after, id: before?.id, fromAt: before?.fromAt }).toEqual(before)
    expect(after?.fromAt).toEqual(desk.clock.now)
    const notices = (id = '') => db.$count(publicationDisclaimer, eq(publicationDisclaimer.publicationId, id))
    expect(await notices(after?.id)).toBe(await notices(before?.id))
  })

  it('stops its update from going out until it is lifted', async () => {
    const ids = await published('update-waits')
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const second = { storyId: ids.storyId, editionId: next.editionId }
    await desk.must(reporter, second, 'file')
    await desk.approve(second)
    await desk.must(chief, ids, 'withdraw', DOWN)
    expect(await desk.move(admin, second, 'publish')).toMatchObject({ refusal: { issues: [{ key: 'withheld' }] } })
  })

  it('sends readers on only to something that is live, and never in a circle', async () => {
    const [ids, other] = [await published('moved'), await published('target')]
    const to = (redirectTo: string) => ({ ...DOWN, response: 'redirect', redirectTo }) as const
    const down = (path: string) => desk.move(chief, ids, 'withdraw', to(path))
    expect(await down('/news/nowhere')).toMatchObject({
      refusal: { issues: [{ field: 'redirectTo', key: 'notLive' }] },
    })
    expect(await down('/news/moved')).toMatchObject({ refusal: { issues: [{ key: 'redirectLoop' }] } })
    expect(await down('/news/target')).toMatchObject({ ok: true })
    expect(await desk.move(chief, other, 'withdraw', to('/news/moved'))).toMatchObject({
      refusal: { issues: [{ key: 'redirectLoop' }] },
    })
  })

  it('names on whose demand when it is down for legal reasons', async () => {
    const ids = await published('legal')
    expect(await desk.move(chief, ids, 'withdraw', { ...DOWN, response: 'legal' })).toMatchObject({
      refusal: { issues: [{ field: 'blockedBy', key: 'blank' }] },
    })
  })

  it('can still be killed, and then never comes back', async () => {
    const ids = await published('killed-after')
    await desk.must(chief, ids, 'withdraw', DOWN)
    await desk.must(chief, ids, 'kill', { reason: 'Invented.', publicNotice: 'It was invented.' })
    expect(await desk.move(admin, ids, 'reinstate', { reason: 'No.' })).toMatchObject({
      refusal: { kind: 'wrongState' },
    })
    expect(await db.$count(withdrawal, and(eq(withdrawal.storyId, ids.storyId), isNull(withdrawal.toAt)))).toBe(0)
  })

  it('whose time was over is changed openly, too, and ends its standing answer by going out again', async () => {
    const ids = await published('over')
    await retireNow(ids)
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'typo' })
    const second = { storyId: ids.storyId, editionId: next.editionId }
    await desk.save(
      reporter,
      second,
      piece({ slug: 'over', copy: copyOf('The city library will stay open until nine on Fridays and Saturdays.') }),
    )
    await desk.must(reporter, second, 'file')
    await desk.look(editor, second)
    expect(await desk.move(editor, second, 'approve')).toMatchObject({ refusal: { issues: [{ key: 'unrecorded' }] } })
    await desk.must(reporter, second, 'recall')
    await desk.save(reporter, second, piece({ slug: 'over' }))
    await desk.must(reporter, second, 'file')
    await desk.approve(second)
    desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
    await desk.must(chief, second, 'publish')
    expect(await db.$count(withdrawal, and(eq(withdrawal.storyId, ids.storyId), isNull(withdrawal.toAt)))).toBe(0)
    await desk.must(chief, second, 'withdraw', DOWN)
  })

  it('has one standing answer, which changes only by ending', async () => {
    const ids = await published('one-answer')
    await desk.must(chief, ids, 'withdraw', DOWN)
    const change = db.update(withdrawal).set({ explanation: 'Nothing.' }).where(eq(withdrawal.storyId, ids.storyId))
    await expect(change).rejects.toMatchObject({ cause: { message: 'a withdrawal is a record' } })
  })
})
