import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { publication } from '@/db/schema/publication'
import { approval, move } from '@/db/schema/review'
import { edition, revision, saveReceipt, story } from '@/db/schema/story'
import type { Result } from '@/newsroom/result'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { note, piece } from '@/testing/builders/package'
import { chief, DESK, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { saveCopy } from './save-copy'

const { db } = await testDatabase()
const desk = deskOn(db)

/** As many chairs as the desk needs: each with the editor's role and an id of its own. */
const chair = (n: number): Player => ({
  ...editor,
  id: randomUUID(),
  slug: `chair-${n}`,
  email: `editor+${n}@example.com`,
  grants: [{ role: 'editor', deskId: DESK }],
})
const chairs = Array.from({ length: 50 }, (_, n) => chair(n))

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, chairs)
})

const kinds = (results: readonly Result<unknown>[]) => {
  const counted: Record<string, number> = {}
  for (const result of results) {
    const kind = result.ok ? 'done' : result.refusal.kind
    counted[kind] = (counted[kind] ?? 0) + 1
  }
  return counted
}

const movesOf = async (ids: Ids, name: string) =>
  db.$count(move, and(eq(move.editionId, ids.editionId), eq(move.move, name)))

describe('fifty at once', () => {
  it('approvals: one takes effect, 49 hear that the piece has moved on (P9)', async () => {
    const ids = await desk.filed(piece({ slug: 'approved-once' }))
    await Promise.all(chairs.map((who) => desk.look(who, ids)))
    const { headHash } = await desk.head(ids)
    const results = await Promise.all(chairs.map((who) => desk.move(who, ids, 'approve', { hash: headHash })))
    expect(kinds(results)).toEqual({ done: 1, wrongState: 49 })
    expect(await db.$count(approval, eq(approval.editionId, ids.editionId))).toBe(1)
    expect(await movesOf(ids, 'approve')).toBe(1)
    expect(
      await db.$count(auditEntry, and(eq(auditEntry.subjectId, ids.storyId), eq(auditEntry.kind, 'approve'))),
    ).toBe(1)
  })

  it('saves on one revision: one is written, 49 get both texts', async () => {
    const ids = await desk.start()
    const results = await Promise.all(
      chairs.map((who, n) =>
        saveCopy(desk.as(who), {
          ...ids,
          clientId: randomUUID(),
          n: 1,
          baseSeq: 1,
          kind: 'autosave',
          package: piece({ headline: `Chair ${n}` }),
        }),
      ),
    )
    const written = results.filter((result) => result.ok && 'saved' in result.value)
    const conflicts = results.filter((result) => result.ok && 'conflict' in result.value)
    expect([written.length, conflicts.length]).toEqual([1, 49])
    expect((await desk.head(ids)).headSeq).toBe(2)
    expect(await db.$count(revision, eq(revision.editionId, ids.editionId))).toBe(2)
  })

  it('retries of one save: one revision, one receipt, fifty equal answers', async () => {
    const ids = await desk.start()
    const clientId = randomUUID()
    const save = () =>
      saveCopy(desk.as(reporter), { ...ids, clientId, n: 1, baseSeq: 1, kind: 'autosave', package: piece() })
    const results = await Promise.all(chairs.map(save))
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
    expect(await db.$count(saveReceipt, eq(saveReceipt.clientId, clientId))).toBe(1)
  })

  it('next editions: one is opened', async () => {
    const ids = await desk.published(piece({ slug: 'one-next-edition' }))
    const results = await Promise.all(chairs.map((who) => desk.move(who, ids, 'startNext', { kind: 'update' })))
    expect(kinds(results)).toEqual({ done: 1, notReady: 49 })
    expect(await db.$count(edition, eq(edition.storyId, ids.storyId))).toBe(2)
  })
})

describe('two that exclude each other', () => {
  it('publish and kill have one order: nothing of a killed story stays in print', async () => {
    for (let round = 0; round < 12; round += 1) {
      const live = await desk.published(piece({ slug: `killed-${round}` }))
      const next = await desk.must(reporter, live, 'startNext', { kind: 'update' })
      const update = { ...live, editionId: next.editionId }
      await desk.save(reporter, update, piece({ slug: `killed-${round}`, headline: 'Updated', note: note() }))
      await desk.must(reporter, update, 'file')
      await desk.approve(update)
      const [published, killed] = await Promise.all([
        desk.move(chief, update, 'publish'),
        desk.move(chief, live, 'kill', { reason: 'Wrong person', publicNotice: 'Removed.' }),
      ])
      expect(published.ok).not.toBe(killed.ok)
      const [row] = await db.select().from(story).where(eq(story.id, live.storyId))
      const inPrint = await db.$count(publication, and(eq(publication.storyId, live.storyId), isNull(publication.toAt)))
      expect(inPrint).toBe(row?.killedAt ? 0 : 1)
    }
  })

  it('an approval and an edit: print never shows what the approver did not see', async () => {
    for (let round = 0; round < 12; round += 1) {
      const ids = await desk.filed(piece({ slug: `edit-race-${round}` }))
      await desk.look(editor, ids)
      const { headHash, headSeq } = await desk.head(ids)
      const [, saved] = await Promise.all([
        desk.move(editor, ids, 'approve', { hash: headHash }),
        saveCopy(desk.as(chief), {
          ...ids,
          clientId: randomUUID(),
          n: 1,
          baseSeq: headSeq,
          kind: 'autosave',
          package: piece({ slug: `edit-race-${round}`, headline: 'Slipped in' }),
        }),
      ])
      expect(saved.ok).toBe(true)
      expect((await desk.head(ids)).state).toBe('in_review')
      expect(await desk.move(chief, ids, 'publish')).toMatchObject({ refusal: { kind: 'wrongState' } })
    }
  })

  it('two stories at one address: the second is refused', async () => {
    const [one, other] = [
      await desk.approved(piece({ slug: 'contested' })),
      await desk.approved(piece({ slug: 'contested' })),
    ]
    const results = await Promise.all([desk.move(chief, one, 'publish'), desk.move(chief, other, 'publish')])
    expect(kinds(results)).toEqual({ done: 1, notReady: 1 })
  })
})
