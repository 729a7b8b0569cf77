import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { currentRun } from '@/db/queries/run'
import { auditEntry } from '@/db/schema/audit'
import { editionHand } from '@/db/schema/hands'
import { routeRule } from '@/db/schema/routes'
import { edition } from '@/db/schema/story'
import type { ChangeKind } from '@/newsroom/corrections/kinds'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note, piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, contributor, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { reclassEdition } from './reclass-edition'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const stood = (slug: string) => piece({ slug, copy: copyOf('The library opens at nine.') })
const stands = (slug: string) => piece({ slug, copy: copyOf('The libary opens at nine.'), note: note() })

const changed = async (slug: string, kind: ChangeKind = 'update'): Promise<Ids> => {
  const ids = await desk.published(stood(slug))
  const next = await desk.must(reporter, ids, 'startNext', { kind })
  const own = { ...ids, editionId: next.editionId }
  await desk.save(reporter, own, stands(slug))
  return own
}

const reclass = (who: Player, ids: Ids, kind: ChangeKind) => reclassEdition(desk.as(who), { ...ids, kind })
const stateOf = async ({ editionId }: Ids) => {
  const [row] = await db.select().from(edition).where(eq(edition.id, editionId))
  return { kind: row?.kind, state: row?.state }
}

describe('the kind of a change', () => {
  it('can be said anew by whoever may write, with an entry in the record', async () => {
    const ids = await changed('anew')
    const before = await desk.head(ids)
    expect(await reclass(reporter, ids, 'correction')).toEqual({ ok: true, value: { seq: before.headSeq + 1 } })
    const after = await desk.head(ids)
    expect(after.kind).toBe('correction')
    expect(after.headHash).not.toBe(before.headHash)
    const [entry] = await db.select().from(auditEntry).where(eq(auditEntry.kind, 'reclassEdition'))
    expect(entry).toMatchObject({ actorId: reporter.id, detail: { before: 'update', after: 'correction' } })
  })

  it('is part of what was approved: another one voids the approval, and whoever chose it approves nothing', async () => {
    const ids = await changed('void')
    await desk.must(reporter, ids, 'file')
    await desk.approve(ids)
    await reclass(admin, ids, 'editors_note')
    expect(await stateOf(ids)).toEqual({ kind: 'editors_note', state: 'in_review' })
    const hands = await db.select().from(editionHand).where(eq(editionHand.editionId, ids.editionId))
    expect(hands.map(({ personId }) => personId)).toContain(admin.id)
    await desk.look(admin, ids)
    expect(await desk.move(admin, ids, 'approve')).toMatchObject({ refusal: { because: 'hand' } })
  })

  it('changes nothing when it is the same, and is never that of a first edition', async () => {
    const ids = await changed('same')
    const first = await desk.written(piece({ slug: 'first-of-all' }))
    const before = await fingerprint(db)
    expect(await reclass(reporter, ids, 'update')).toMatchObject({ ok: true })
    expect(await reclass(reporter, first, 'typo')).toMatchObject({ refusal: { kind: 'invalid', field: 'kind' } })
    expect(await fingerprint(db)).toBe(before)
  })

  it('is not for those who may not write, and does not exist for those who may not read', async () => {
    const ids = await changed('not-theirs')
    const before = await fingerprint(db)
    expect(await reclass(atOtherDesk(chief), ids, 'typo')).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await reclass(contributor, ids, 'typo')).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await fingerprint(db)).toBe(before)
    await desk.must(reporter, ids, 'file')
    expect(await reclass(reporter, ids, 'typo')).toMatchObject({ refusal: { kind: 'forbidden', because: 'inReview' } })
  })

  it('cannot be slipped past the reviews the house asks of it', async () => {
    const rule = { routeKey: BUILT_IN.three_reviews.key, kind: 'retraction' } as const
    await db.insert(routeRule).values({ ...rule, id: crypto.randomUUID(), addedBy: admin.id, addedAt: desk.clock.now })
    const ids = await changed('slipped')
    await desk.must(reporter, ids, 'file')
    await desk.approve(ids)
    expect(await reclass(reporter, ids, 'retraction')).toMatchObject({
      refusal: { kind: 'invalid', field: 'kind', key: 'otherRoute' },
    })
    await desk.must(editor, ids, 'sendBack', { comment: 'Say that it was invented.' })
    expect(await reclass(reporter, ids, 'retraction')).toMatchObject({ ok: true })
    await desk.must(reporter, ids, 'file')
    expect((await currentRun(db, ids.editionId))?.route).toBe('three_reviews')
  })
})
