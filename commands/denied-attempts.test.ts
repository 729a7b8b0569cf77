import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { denials } from '@/db/queries/denials'
import { auditEntry } from '@/db/schema/audit'
import { routeRule } from '@/db/schema/routes'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { reschedule } from './reschedule'

const { db } = await testDatabase()
const desk = deskOn(db)

const OTHERS = { name: 'A blog', author: 'A. Blogger', url: 'https://blog.example.com/a', title: 'A' }
const SOURCE = { ...piece().source, ...OTHERS, type: 'self_media' } as const
let slugs = 0

beforeAll(async () => {
  await openNewsroom(db)
  const addedAt = new Date('2026-01-01T00:00:00Z')
  await db.insert(routeRule).values({ id: randomUUID(), routeKey: 'three_reviews', sourceType: 'self_media', addedAt })
})

const denied = (storyId: string) =>
  db
    .select({ actorId: auditEntry.actorId, detail: auditEntry.detail })
    .from(auditEntry)
    .where(and(eq(auditEntry.subjectId, storyId), eq(auditEntry.kind, 'refuseMove')))
    .orderBy(asc(auditEntry.seq))

describe('an attempt to walk past a review', () => {
  it('leaves one line in the audit trail for each attempt to walk past, without what was typed (TR-04)', async () => {
    const ids = await desk.filed(piece({ slug: `denied-${++slugs}`, source: SOURCE }))
    await desk.move(reporter, ids, 'approve')
    await desk.move(chief, ids, 'publish')
    await desk.move(editor, ids, 'pass', { opinion: 'Fine.' })
    const { storyId, editionId } = ids
    const line = (because: string, move: string) => ({ because, move, editionId })
    expect(await denied(storyId)).toEqual([
      { actorId: reporter.id, detail: line('role', 'approve') },
      { actorId: chief.id, detail: line('wrongState', 'publish') },
    ])
    expect((await denials(db, admin, storyId)).map(({ actor, move }) => [actor, move])).toEqual([
      [chief.name, 'publish'],
      [reporter.name, 'approve'],
    ])
    expect(await denials(db, chief, storyId)).toEqual([])
  })

  it('says nothing of attempts on what the person may not know of, and takes twenty an hour (TR-04)', async () => {
    const ids = await desk.filed(piece({ slug: `denied-${++slugs}`, source: SOURCE }))
    await desk.move(atOtherDesk(chief), ids, 'approve')
    expect(await denied(ids.storyId)).toEqual([])
    for (let tries = 0; tries < 18; tries += 1) await desk.move(reporter, ids, 'publish')
    await Promise.all(Array.from({ length: 4 }, () => desk.move(reporter, ids, 'publish')))
    expect(await denied(ids.storyId)).toHaveLength(20)
    await desk.move(chief, ids, 'publish')
    expect(await denied(ids.storyId)).toHaveLength(21)
  })

  it('leaves the line where a new time was refused, though the old one stays (TR-04)', async () => {
    const ids = await desk.filed(piece({ slug: `denied-${++slugs}`, source: SOURCE }))
    const publishAt = { date: '2099-01-01', time: '09:00', zone: 'Asia/Taipei' }
    expect(await reschedule(desk.as(chief), { ...ids, publishAt })).toMatchObject({ refusal: { kind: 'wrongState' } })
    expect(await denied(ids.storyId)).toMatchObject([{ detail: { move: 'unschedule' } }])
  })
})
