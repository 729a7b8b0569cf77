import { and, desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { editionHand } from '@/db/schema/hands'
import { publication, purge } from '@/db/schema/publication'
import { revision, story } from '@/db/schema/story'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, contributor, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { assignStory } from './assign-story'
import { nameRevision } from './name-revision'
import { restoreRevision } from './restore-revision'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const revisionAt = async ({ editionId }: Ids, seq: number) => {
  const [row] = await db
    .select()
    .from(revision)
    .where(and(eq(revision.editionId, editionId), eq(revision.seq, seq)))
  if (!row) throw new Error(`no revision ${seq}`)
  return row
}

const hands = async ({ editionId }: Ids) =>
  (await db.select({ id: editionHand.personId }).from(editionHand).where(eq(editionHand.editionId, editionId)))
    .map(({ id }) => id)
    .toSorted()

describe('restoring', () => {
  it('brings an earlier text back as a new revision, with its writers’ hands in it (WF-12)', async () => {
    const first = await desk.published(piece({ slug: 'restored' }))
    const old = await revisionAt(first, 2)
    const next = await desk.must(reporter, first, 'startNext', { kind: 'update' })
    const second = { ...first, editionId: next.editionId }
    await desk.save(chief, second, piece({ slug: 'restored', headline: 'Rewritten' }))
    expect(await hands(second)).toEqual([chief.id])

    const restored = await restoreRevision(desk.as(editor), { ...second, revisionId: old.id })
    expect(restored).toMatchObject({ ok: true, value: { seq: 3 } })
    expect(await revisionAt(second, 3)).toMatchObject({ kind: 'restore', authorId: editor.id, package: old.package })
    expect(await hands(second)).toEqual([reporter.id, editor.id, chief.id].toSorted())
  })

  it('publishes nothing and moves no state', async () => {
    const ids = await desk.published(piece({ slug: 'restore-is-quiet' }))
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const second = { ...ids, editionId: next.editionId }
    const before = [
      await db.select().from(publication).where(eq(publication.storyId, ids.storyId)),
      await db.$count(purge),
    ]
    await desk.save(reporter, second, piece({ headline: 'Other' }))
    await restoreRevision(desk.as(editor), { ...second, revisionId: (await revisionAt(ids, 2)).id })
    const after = [
      await db.select().from(publication).where(eq(publication.storyId, ids.storyId)),
      await db.$count(purge),
    ]
    expect(after).toEqual(before)
  })

  it('voids an approval like any other change', async () => {
    const ids = await desk.written(piece({ headline: 'Older' }))
    await desk.save(editor, ids, piece({ headline: 'Newer' }))
    await desk.must(reporter, ids, 'file')
    await desk.approve(ids, chief)
    await restoreRevision(desk.as(reporter), { ...ids, revisionId: (await revisionAt(ids, 2)).id })
    expect((await desk.head(ids)).state).toBe('in_review')
  })

  it('never takes a text out of another story', async () => {
    const [one, other] = [await desk.written(), await desk.written()]
    const foreign = await revisionAt(other, 2)
    expect(await restoreRevision(desk.as(reporter), { ...one, revisionId: foreign.id })).toMatchObject({
      refusal: { kind: 'notFound' },
    })
  })
})

describe('naming', () => {
  it('keeps the text under a name without having a hand in it', async () => {
    const ids = await desk.written()
    await nameRevision(desk.as(editor), { ...ids, name: 'Before the lawyers' })
    const [top] = await db
      .select()
      .from(revision)
      .where(eq(revision.editionId, ids.editionId))
      .orderBy(desc(revision.seq))
      .limit(1)
    expect(top).toMatchObject({ kind: 'named', name: 'Before the lawyers', authorId: editor.id })
    expect(await hands(ids)).toEqual([reporter.id])
  })

  it('does not void an approval', async () => {
    const ids = await desk.approved(piece({ slug: 'named-after-approval' }))
    await nameRevision(desk.as(editor), { ...ids, name: 'As approved' })
    expect((await desk.head(ids)).state).toBe('approved')
    await desk.must(chief, ids, 'publish')
  })

  it('is for those who may write', async () => {
    const ids = await desk.written()
    expect(await nameRevision(desk.as(legal), { ...ids, name: 'x' })).toMatchObject({ refusal: { kind: 'forbidden' } })
  })
})

describe('assigning', () => {
  it('opens a story to the contributor it is given to, and to nobody else', async () => {
    const ids = await desk.written()
    expect(await desk.look(contributor, ids)).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await assignStory(desk.as(editor), { storyId: ids.storyId, assigneeId: contributor.id })).toMatchObject({
      ok: true,
    })
    expect(await desk.look(contributor, ids)).toMatchObject({ ok: true })
    const [entry] = await db
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.subjectId, ids.storyId), eq(auditEntry.kind, 'assignStory')))
    expect(entry?.detail).toEqual({ from: null, to: contributor.id })
  })

  it('is the editors’ business', async () => {
    const ids = await desk.written()
    expect(await assignStory(desk.as(reporter), { storyId: ids.storyId, assigneeId: contributor.id })).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    expect(
      await assignStory(desk.as(atOtherDesk(editor)), { storyId: ids.storyId, assigneeId: reporter.id }),
    ).toMatchObject({
      refusal: { kind: 'notFound' },
    })
  })

  it('refuses somebody who may not write for the desk', async () => {
    const { storyId } = await desk.written()
    expect(await assignStory(desk.as(editor), { storyId, assigneeId: legal.id })).toMatchObject({
      refusal: { kind: 'invalid', field: 'assigneeId' },
    })
    const [row] = await db.select().from(story).where(eq(story.id, storyId))
    expect(row?.assigneeId).toBeNull()
  })
})
