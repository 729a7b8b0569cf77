import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { revisions } from '@/db/queries/history'
import { movesAtHand } from '@/db/queries/moves-at-hand'
import { timeline } from '@/db/queries/timeline'
import { auditEntry } from '@/db/schema/audit'
import { publication } from '@/db/schema/publication'
import { move, opinion, reviewRun } from '@/db/schema/review'
import { routeRule } from '@/db/schema/routes'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { admin, CAST, chief, DESK, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import type { MakeMove } from './make-move'

const { db } = await testDatabase()
const desk = deskOn(db)

const second: Player = {
  ...editor,
  id: randomUUID(),
  name: 'Second Editor',
  slug: 'second-editor',
  email: 'second-editor@example.com',
}
const OPINION: Partial<MakeMove> = {
  opinion: 'Direction, facts and wording read from the first line to the last.',
  checks: { accuracy: 'ok', sources: 'ok', plausibility: 'ok' },
}
const SOURCE = {
  ...piece().source,
  ...{ type: 'self_media' as const, name: 'A blog', author: 'A. Blogger' },
  ...{ url: 'https://blog.example.com/a', title: 'A' },
}

let slugs = 0
const pkg = (words = 'The library opens at nine.') => {
  slugs += 1
  return piece({ slug: `reviewed-${slugs}`, source: SOURCE, copy: copyOf(words) })
}

const filed = async (): Promise<Ids> => {
  const ids = await desk.written(pkg())
  await desk.must(reporter, ids, 'file')
  return ids
}

const say = async (who: Player, ids: Ids, name: 'pass' | 'approve' = 'pass') => {
  await desk.look(who, ids)
  return desk.must(who, ids, name, OPINION)
}

const beforeSignOff = async (): Promise<Ids> => {
  const ids = await filed()
  for (const who of [editor, second, chief, reporter]) await say(who, ids)
  return ids
}

const movesOf = async (ids: Ids, name: string) => {
  const rows = await db.select({ name: move.move }).from(move).where(eq(move.editionId, ids.editionId))
  return rows.filter((row) => row.name === name).length
}

const entriesOf = async ({ storyId }: Ids, kind: string) => {
  const rows = await db.select({ kind: auditEntry.kind }).from(auditEntry).where(eq(auditEntry.subjectId, storyId))
  return rows.filter((row) => row.kind === kind).length
}

const stagesOf = async ({ editionId }: Ids) => {
  const [run] = await db
    .select()
    .from(reviewRun)
    .where(eq(reviewRun.editionId, editionId))
    .orderBy(asc(reviewRun.openedAt))
  return run?.plan.stages.map(({ key }) => key)
}

const namesOf = async (who: Player, { storyId }: Ids) =>
  (await movesAtHand(db, who, { storyId, at: desk.clock.now }))?.offers.map((offer) => offer.move) ?? []

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [{ ...second, grants: [{ role: 'editor', deskId: DESK }] }])
})

describe('a house that reviews once', () => {
  it('has no stage, no button and no question of three reviews (TR-25)', async () => {
    const ids = await filed()
    expect(await stagesOf(ids)).toEqual(['review'])
    for (const who of [editor, chief, admin]) {
      const names = await namesOf(who, ids)
      expect(names).toContain('approve')
      expect(names).not.toContain('pass')
      expect(names).not.toContain('handBack')
    }
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({ ok: true })
  })
})

describe('three reviews', () => {
  beforeAll(async () => {
    const addedAt = new Date('2026-01-01T00:00:00Z')
    await db
      .insert(routeRule)
      .values({ id: randomUUID(), routeKey: 'three_reviews', sourceType: 'self_media', addedAt })
  })

  it('are not signed off on a text other than the one that goes out (TR-08)', async () => {
    const ids = await beforeSignOff()
    await desk.look(chief, ids)
    const other = await desk.move(chief, ids, 'approve', { ...OPINION, hash: 'a'.repeat(64) })
    expect(other).toMatchObject({ refusal: { issues: [{ key: 'changedMeanwhile' }] } })
    await say(chief, ids, 'approve')
    await desk.save(reporter, ids, pkg('The library opens at ten.'))
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({ ok: false })
    expect(await db.$count(publication, eq(publication.storyId, ids.storyId))).toBe(0)
  })

  it('end at the final reviewer’s no: nobody signs the piece off, admins included (TR-10)', async () => {
    const ids = await filed()
    await say(editor, ids)
    await say(second, ids)
    await desk.must(chief, ids, 'sendBack', { comment: 'We do not print this.' })
    for (const who of [...Object.values(CAST), second]) {
      await desk.look(who, ids)
      for (const name of ['approve', 'pass', 'publish'] as const) {
        expect(await desk.move(who, ids, name, OPINION)).toMatchObject({ ok: false })
      }
    }
    await desk.must(reporter, ids, 'file')
    expect(await desk.move(chief, ids, 'approve', OPINION)).toMatchObject({ refusal: { kind: 'forbidden' } })
  })

  it('stay readable with every version and opinion once the piece is withdrawn (TR-20)', async () => {
    const ids = await beforeSignOff()
    await say(chief, ids, 'approve')
    await desk.must(chief, ids, 'publish')
    const kept = async () => (await revisions(db, chief, ids.storyId, null)).items.map(({ id }) => id)
    const said = () => db.select().from(opinion).where(eq(opinion.editionId, ids.editionId)).orderBy(asc(opinion.at))
    const before = [await kept(), await said()]
    await desk.must(chief, ids, 'withdraw', {
      ...{ category: 'consent', response: 'tombstone', reason: 'She asked us to.' },
      explanation: 'Taken down at the request of a person named in it.',
    })
    expect([await kept(), await said()]).toEqual(before)
    const told = await timeline(db, chief, ids.storyId)
    expect(told?.map((entry) => entry.move)).toEqual(expect.arrayContaining(['pass', 'approve', 'withdraw']))
  })
})

describe('a move that is asked for again because no answer came', () => {
  it('is made once and answered as the first time, with one entry in the record (TR-03)', async () => {
    const ids = await desk.written(pkg())
    const requestId = randomUUID()
    const first = await desk.must(reporter, ids, 'file', { requestId })
    const again = await Promise.all([1, 2, 3].map(() => desk.must(reporter, ids, 'file', { requestId })))
    expect(again).toEqual([first, first, first])
    expect([await movesOf(ids, 'file'), await entriesOf(ids, 'file')]).toEqual([1, 1])
  })

  it('is made once also when both are under way at the same moment (TR-03)', async () => {
    const ids = await desk.written(pkg())
    const requestId = randomUUID()
    const both = await Promise.all([1, 2].map(() => desk.must(reporter, ids, 'file', { requestId })))
    expect(both[0]).toEqual(both[1])
    expect(await entriesOf(ids, 'file')).toBe(1)
  })

  it('is no way to another person’s answer, nor to another move', async () => {
    const ids = await desk.written(pkg())
    const requestId = randomUUID()
    await desk.must(reporter, ids, 'file', { requestId })
    const used = { refusal: { kind: 'invalid', field: 'requestId', key: 'used' } }
    expect(await desk.move(admin, ids, 'file', { requestId })).toMatchObject(used)
    expect(await desk.move(reporter, ids, 'recall', { requestId })).toMatchObject(used)
    expect(await desk.move(legal, ids, 'recall', { requestId: randomUUID() })).toMatchObject({ ok: false })
  })
})
