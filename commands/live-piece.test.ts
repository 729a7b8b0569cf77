import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { publication } from '@/db/schema/publication'
import { killNotice } from '@/db/schema/takedown'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { note, piece } from '@/testing/builders/package'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'

const { db } = await testDatabase()
const desk = deskOn(db)

beforeAll(() => openNewsroom(db))

const stateOf = async (editionId: string) => (await desk.head({ editionId })).state

describe('a live piece', () => {
  it('stays as it is while its next edition is written, and gives way in one act (WF-05)', async () => {
    const ids = await desk.published(piece({ slug: 'revised' }))
    const [before] = await db.select().from(publication).where(eq(publication.storyId, ids.storyId))
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const second = { storyId: ids.storyId, editionId: next.editionId }
    expect(next).toMatchObject({ n: 2, state: 'draft' })
    await desk.save(reporter, second, piece({ slug: 'revised', headline: 'Library opens late for good', note: note() }))
    expect(await db.select().from(publication).where(eq(publication.storyId, ids.storyId))).toEqual([before])

    await desk.must(reporter, second, 'file')
    await desk.approve(second)
    desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
    await desk.must(chief, second, 'publish')
    const records = await db
      .select({ headline: publication.headline, toAt: publication.toAt, first: publication.firstPublishedAt })
      .from(publication)
      .where(eq(publication.storyId, ids.storyId))
      .orderBy(publication.fromAt)
    expect(records).toEqual([
      { headline: 'Library tries late opening', toAt: desk.clock.now, first: before?.fromAt },
      { headline: 'Library opens late for good', toAt: null, first: before?.fromAt },
    ])
    expect(await stateOf(ids.editionId)).toBe('superseded')
  })

  it('has one next edition at a time', async () => {
    const ids = await desk.published(piece({ slug: 'one-next' }))
    await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    expect(await desk.move(editor, ids, 'startNext', { kind: 'typo' })).toMatchObject({
      refusal: { issues: [{ key: 'otherInWork' }] },
    })
  })

  it('asks what kind of change the next edition is', async () => {
    const ids = await desk.published(piece({ slug: 'kind-asked' }))
    expect(await desk.move(reporter, ids, 'startNext')).toMatchObject({ refusal: { field: 'kind', key: 'blank' } })
  })

  it('is shown in lists again when its next edition is dropped', async () => {
    const ids = await desk.published(piece({ slug: 'dropped-next' }))
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    await desk.must(editor, { ...ids, editionId: next.editionId }, 'spike', { reason: 'Not needed.' })
    expect((await desk.head(ids)).newest).toBe(true)
    expect(await stateOf(ids.editionId)).toBe('published')
  })

  it('cannot be overtaken by an older edition that comes back', async () => {
    const ids = await desk.published(piece({ slug: 'overtaken' }))
    const second = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const dropped = { ...ids, editionId: second.editionId }
    await desk.must(editor, dropped, 'spike', { reason: 'Later.' })
    const third = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const next = { ...ids, editionId: third.editionId }
    await desk.must(reporter, next, 'file')
    await desk.approve(next)
    await desk.must(chief, next, 'publish')
    expect(await desk.move(editor, dropped, 'unspike')).toMatchObject({ refusal: { issues: [{ key: 'overtaken' }] } })
  })

  it('dies with everything of its story, once and for all', async () => {
    const ids = await desk.published(piece({ slug: 'killed' }))
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const inWork = { ...ids, editionId: next.editionId }
    await desk.must(chief, ids, 'kill', { reason: 'Court order', publicNotice: 'This article was removed.' })
    expect([await stateOf(ids.editionId), await stateOf(inWork.editionId)]).toEqual(['killed', 'spiked'])
    expect(await db.select().from(killNotice).where(eq(killNotice.storyId, ids.storyId))).toMatchObject([
      { notice: 'This article was removed.' },
    ])
    expect(await db.$count(publication, and(eq(publication.storyId, ids.storyId), isNull(publication.toAt)))).toBe(0)
    expect((await desk.head(ids)).newest).toBe(true)
    expect(await desk.move(editor, inWork, 'unspike')).toMatchObject({ refusal: { issues: [{ key: 'withheld' }] } })
  })
})
