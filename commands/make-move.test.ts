import { and, eq, ne } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { editionHand } from '@/db/schema/hands'
import { publication, purge } from '@/db/schema/publication'
import { approval, move, reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, contributor, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'

const { db } = await testDatabase()
const desk = deskOn(db)

beforeAll(() => openNewsroom(db))

const stateOf = async (editionId: string) => (await desk.head({ editionId })).state

describe('from first word to print', () => {
  it('starts a story as a draft whose starter has a hand in it', async () => {
    const { storyId, editionId } = await desk.start()
    expect(await desk.head({ editionId })).toMatchObject({
      state: 'draft',
      n: 1,
      kind: 'first',
      headSeq: 1,
      newest: true,
    })
    expect(await db.select().from(editionHand).where(eq(editionHand.editionId, editionId))).toMatchObject([
      { personId: reporter.id },
    ])
    expect(await db.select().from(move).where(eq(move.storyId, storyId))).toMatchObject([
      { move: 'start', fromState: null, toState: 'draft', actorId: reporter.id },
    ])
  })

  it('walks a piece through review to readers, each step in the timeline and the audit trail', async () => {
    const ids = await desk.published(piece({ slug: 'first-walk' }))
    expect(await stateOf(ids.editionId)).toBe('published')
    const timeline = await db.select().from(move).where(eq(move.storyId, ids.storyId)).orderBy(move.at)
    expect(timeline.map((row) => row.move).toSorted()).toEqual(['approve', 'file', 'publish', 'start'])
    const audit = await db
      .select()
      .from(auditEntry)
      .where(eq(auditEntry.subjectId, ids.storyId))
      .orderBy(auditEntry.seq)
    expect(audit.map(({ kind }) => kind)).toEqual(['start', 'file', 'approve', 'publish'])
    const [record] = await db.select().from(publication).where(eq(publication.storyId, ids.storyId))
    expect(record).toMatchObject({
      slug: 'first-walk',
      toAt: null,
      fragment: '<article>Library tries late opening</article>',
    })
    const [given] = await db.select().from(approval).where(eq(approval.editionId, ids.editionId))
    expect(given).toMatchObject({ personId: editor.id, packageHash: record?.packageHash })
  })

  it('gives a piece without an address one from its headline when it is filed', async () => {
    const ids = await desk.filed(piece({ headline: 'Ferry back in service', slug: '' }))
    const waiting = await desk.head(ids)
    expect(waiting).toMatchObject({ state: 'in_review', headSeq: 3 })
    await desk.approve(ids)
    await desk.must(chief, ids, 'publish')
    const [record] = await db.select().from(publication).where(eq(publication.storyId, ids.storyId))
    expect(record?.slug).toBe('ferry-back-in-service')
  })

  it('purges every page that shows the piece, in the publishing transaction', async () => {
    const before = await db.$count(purge)
    const { storyId } = await desk.published(piece({ slug: 'purged' }))
    const tags = (await db.select({ tag: purge.tag }).from(purge)).slice(before).map(({ tag }) => tag)
    expect(tags).toEqual(expect.arrayContaining([`st-${storyId}`, 'front']))
  })

  it('refuses an address that another story was ever published at', async () => {
    await desk.published(piece({ slug: 'taken' }))
    const second = await desk.approved(piece({ slug: 'taken' }))
    expect(await desk.move(chief, second, 'publish')).toMatchObject({
      refusal: { kind: 'notReady', issues: [{ field: 'slug', key: 'slugTaken' }] },
    })
  })
})

describe('dropping', () => {
  it('wants a reason for the work of others and none for one’s own draft', async () => {
    const ids = await desk.written(piece(), reporter)
    expect(await desk.move(editor, ids, 'spike')).toMatchObject({ refusal: { field: 'reason' } })
    await desk.must(reporter, ids, 'spike')
    await desk.must(editor, ids, 'unspike')
    expect(await stateOf(ids.editionId)).toBe('draft')
  })
})

describe('what one may not read does not exist', () => {
  it.each([atOtherDesk(chief), contributor])('for $name', async (who) => {
    const ids = await desk.filed()
    const answers = [
      await desk.move(who, ids, 'approve'),
      await desk.move(who, { ...ids, storyId: crypto.randomUUID() }, 'approve'),
      await desk.save(who, ids, piece({ headline: 'Mine' })),
      await desk.look(who, ids),
    ]
    for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: { kind: 'notFound' } })
  })

  it('and an edition is only found under its own story', async () => {
    const [one, other] = [await desk.filed(), await desk.filed()]
    expect(await desk.move(editor, { storyId: one.storyId, editionId: other.editionId }, 'recall')).toMatchObject({
      refusal: { kind: 'notFound' },
    })
  })

  it('legal reads every story and moves none', async () => {
    const ids = await desk.filed()
    expect(await desk.look(legal, ids)).toMatchObject({ ok: true })
    expect(await desk.move(legal, ids, 'approve')).toEqual({
      ok: false,
      refusal: { kind: 'forbidden', because: 'role' },
    })
  })
})

describe('a refused move', () => {
  it('changes nothing at all, and only what was not theirs to try stays in the trail (P8)', async () => {
    const ids = await desk.filed()
    const tables = [edition, move, approval, reviewRun, publication, purge, editionHand]
    const counts = () =>
      Promise.all([
        ...tables.map((table) => db.$count(table)),
        db.$count(auditEntry, ne(auditEntry.kind, 'refuseMove')),
      ])
    const before = { rows: await counts(), edition: await desk.head(ids) }
    await desk.move(reporter, ids, 'approve')
    await desk.move(reporter, ids, 'publish')
    await desk.move(editor, ids, 'approve')
    await desk.move(editor, ids, 'sendBack')
    await desk.save(reporter, ids, piece({ headline: 'Sneaked in' }))
    expect({ rows: await counts(), edition: await desk.head(ids) }).toEqual(before)
    const denied = and(eq(auditEntry.subjectId, ids.storyId), eq(auditEntry.kind, 'refuseMove'))
    expect(await db.$count(auditEntry, denied)).toBe(2)
  })
})
