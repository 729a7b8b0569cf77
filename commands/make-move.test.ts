import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { killNotice, publication, purge } from '@/db/schema/publication'
import { approval, move, reviewRun } from '@/db/schema/review'
import { edition, editionHand } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, contributor, editor, legal, reporter } from '@/testing/cast'
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

describe('review', () => {
  it('does not let a writer approve their own copy, an admin no more than anybody', async () => {
    const ids = await desk.written(piece(), editor)
    await desk.save(admin, ids, piece({ standfirst: 'Changed by the admin.' }))
    await desk.must(reporter, ids, 'file')
    for (const who of [editor, admin]) {
      await desk.look(who, ids)
      expect(await desk.move(who, ids, 'approve')).toEqual({
        ok: false,
        refusal: { kind: 'forbidden', because: 'hand' },
      })
    }
    expect(await stateOf(ids.editionId)).toBe('in_review')
  })

  it('wants the reviewer to have seen this very package', async () => {
    const ids = await desk.filed()
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({
      refusal: { kind: 'notReady', issues: [{ key: 'unseenChanges' }] },
    })
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve', { hash: 'another' })).toMatchObject({
      refusal: { kind: 'notReady', issues: [{ key: 'changedMeanwhile' }] },
    })
  })

  it('names each hole in the piece and where it is', async () => {
    const pkg = piece({
      copy: copyOf('The mayor, TK, opened it.'),
      leadImage: {
        mediaId: 'e0000000-0000-4000-8000-000000000009',
        alt: '',
        decorative: false,
        caption: '',
        credit: '',
      },
    })
    const ids = await desk.written(pkg)
    expect(await desk.move(reporter, ids, 'file')).toMatchObject({ refusal: { issues: [{ key: 'uploading' }] } })
  })

  it('sends back with a comment and takes the piece in again', async () => {
    const ids = await desk.filed()
    expect(await desk.move(editor, ids, 'sendBack')).toEqual({
      ok: false,
      refusal: { kind: 'invalid', field: 'comment', key: 'blank' },
    })
    await desk.must(editor, ids, 'sendBack', { comment: 'Who said so?' })
    const [run] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, ids.editionId))
    expect(run).toMatchObject({ outcome: 'sent_back', closedAt: expect.any(Date) })
    await desk.must(reporter, ids, 'file')
    expect(await db.$count(reviewRun, and(eq(reviewRun.editionId, ids.editionId), isNull(reviewRun.closedAt)))).toBe(1)
  })

  it('lets whoever filed take it back', async () => {
    const ids = await desk.filed()
    await desk.must(reporter, ids, 'recall')
    expect(await stateOf(ids.editionId)).toBe('draft')
  })

  it('voids an approval that an edit leaves behind, names the parts, and asks for another review', async () => {
    const ids = await desk.approved(piece({ slug: 'voided' }))
    const saved = await desk.save(reporter, ids, piece({ slug: 'voided', headline: 'Library shuts early' }))
    expect(saved).toMatchObject({ value: { saved: { state: 'in_review', voided: ['headline'] } } })
    const [voided] = await db
      .select()
      .from(move)
      .where(and(eq(move.storyId, ids.storyId), eq(move.move, 'voidApproval')))
    expect(voided).toMatchObject({ actorId: null, detail: { parts: ['headline'], changedBy: reporter.id } })
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({
      refusal: { kind: 'wrongState', state: 'in_review' },
    })
    await desk.approve(ids)
    await desk.must(chief, ids, 'publish')
    const [record] = await db.select().from(publication).where(eq(publication.storyId, ids.storyId))
    expect(record?.headline).toBe('Library shuts early')
  })

  it('does not bring an approval back with the text it was given to', async () => {
    const pkg = piece({ slug: 'there-and-back' })
    const ids = await desk.approved(pkg)
    await desk.save(editor, ids, piece({ slug: 'there-and-back', standfirst: 'Else.' }))
    await desk.save(editor, ids, pkg)
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({ refusal: { because: 'hand' } })
    expect(await stateOf(ids.editionId)).toBe('in_review')
  })
})

describe('a live piece', () => {
  it('stays as it is while its next edition is written, and gives way in one act', async () => {
    const ids = await desk.published(piece({ slug: 'revised' }))
    const [before] = await db.select().from(publication).where(eq(publication.storyId, ids.storyId))
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const second = { storyId: ids.storyId, editionId: next.editionId }
    expect(next).toMatchObject({ n: 2, state: 'draft' })
    await desk.save(reporter, second, piece({ slug: 'revised', headline: 'Library opens late for good' }))
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
  it('changes nothing at all (P8)', async () => {
    const ids = await desk.filed()
    const tables = [edition, move, approval, reviewRun, auditEntry, publication, purge, editionHand]
    const counts = () => Promise.all(tables.map((table) => db.$count(table)))
    const before = { rows: await counts(), edition: await desk.head(ids) }
    await desk.move(reporter, ids, 'approve')
    await desk.move(reporter, ids, 'publish')
    await desk.move(editor, ids, 'approve')
    await desk.move(editor, ids, 'sendBack')
    await desk.save(reporter, ids, piece({ headline: 'Sneaked in' }))
    expect({ rows: await counts(), edition: await desk.head(ids) }).toEqual(before)
  })
})
