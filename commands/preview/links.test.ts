import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { previewLink } from '@/db/schema/preview'
import { revision, story } from '@/db/schema/story'
import { hashToken } from '@/platform/token'
import { type Clock, deskOn, type Ids } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { outsideOf, PHONE } from '@/testing/builders/outside'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, contributor, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { openLink } from './open-link'
import { revokeLink } from './revoke-link'
import { revokeLinks } from './revoke-links'

const { db } = await testDatabase()
const START = new Date('2026-03-02T02:00:00Z')
const HOUR = 3_600_000
const clock: Clock = { now: START }
const desk = deskOn(db, clock)
const outside = outsideOf(desk)
const elsewhere: Player = {
  ...atOtherDesk(chief),
  id: randomUUID(),
  email: 'culture@example.com',
  slug: 'culture-chief',
}
const NOT_FOUND = { ok: false, refusal: { kind: 'notFound' } }

let slug = 0
const written = () => desk.written(piece({ slug: `piece-${++slug}` }))

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [elsewhere])
})
beforeEach(() => {
  clock.now = START
})

const open = (token: string, cookie?: string) =>
  openLink({ ...desk.as(editor), actor: null }, { token, cookie, ...PHONE })

const unchanged = async (act: () => Promise<unknown>) => {
  const before = await fingerprint(db)
  await act()
  expect(await fingerprint(db)).toBe(before)
}

describe('a link for somebody outside', () => {
  it('is made by whoever could write the piece, and nobody else', async () => {
    const ids = await written()
    for (const who of [reporter, editor, chief]) expect((await outside.share(who, ids)).ok).toBe(true)
    await unchanged(async () => {
      expect(await outside.share(legal, ids)).toEqual({ ok: false, refusal: { kind: 'forbidden', because: 'role' } })
      for (const who of [elsewhere, contributor]) expect(await outside.share(who, ids)).toEqual(NOT_FOUND)
      expect(await outside.share(editor, { ...ids, storyId: randomUUID() })).toEqual(NOT_FOUND)
      expect(await outside.share(editor, { ...ids, editionId: randomUUID() })).toEqual(NOT_FOUND)
    })
  })

  it('is stored without its token, and the record says who made it for whom', async () => {
    const { linkId, token } = await outside.shared(await written())
    expect(Buffer.from(token, 'base64url').byteLength * 8).toBeGreaterThanOrEqual(128)
    const [row] = await db.select().from(previewLink).where(eq(previewLink.id, linkId))
    expect(row?.tokenHash).toBe(hashToken(token))
    expect(JSON.stringify(row)).not.toContain(token)
    const [entry] = await db.select().from(auditEntry).where(sql`${auditEntry.detail}->>'linkId' = ${linkId}`)
    expect(entry).toMatchObject({ kind: 'makePreviewLink', actorId: reporter.id, detail: { after: 'The visitor' } })
    expect(JSON.stringify(entry)).not.toContain(token)
  })

  it('is not made of another story’s edition, nor of a version that never was', async () => {
    const [one, other] = [await written(), await written()]
    expect(await outside.share(editor, { ...one, editionId: other.editionId })).toEqual(NOT_FOUND)
    expect(await outside.share(editor, one, { seq: 99 })).toEqual(NOT_FOUND)
  })

  it('is not made of what is out already', async () => {
    const ids = await desk.published(piece({ slug: `out-${++slug}` }))
    expect(await outside.share(editor, ids)).toEqual({ ok: false, refusal: { kind: 'wrongState', state: 'published' } })
  })

  it('keeps the version it names, however often the writer saves', async () => {
    const ids = await written()
    const { headSeq: seq } = await desk.head(ids)
    await outside.shared(ids, { seq })
    for (const n of [1, 2, 3, 4]) {
      clock.now = new Date(START.getTime() + n * 1000)
      await desk.save(reporter, ids, piece({ slug: `piece-${slug}`, kicker: `Save ${n}` }))
    }
    const kept = await db.select({ seq: revision.seq }).from(revision).where(eq(revision.editionId, ids.editionId))
    expect(kept.map((row) => row.seq)).toContain(seq)
  })
})

describe('an embargo', () => {
  const embargoed = async (): Promise<Ids> => {
    const ids = await written()
    await db
      .update(story)
      .set({ embargoUntil: new Date(START.getTime() + 2 * HOUR), embargoZone: 'Asia/Taipei' })
      .where(eq(story.id, ids.storyId))
    return ids
  }

  it('lets a link be made only for somebody with a name', async () => {
    const ids = await embargoed()
    expect(await outside.share(editor, ids, { name: '' })).toEqual({
      ok: false,
      refusal: { kind: 'invalid', field: 'name', key: 'embargo' },
    })
    expect((await outside.share(editor, ids)).ok).toBe(true)
  })

  it('closes links for anybody that were made before, until it lifts (WF-07)', async () => {
    const ids = await written()
    const { token } = await outside.shared(ids, { name: '' })
    await db.update(story).set({ embargoIndefinite: true }).where(eq(story.id, ids.storyId))
    expect(await open(token)).toEqual(NOT_FOUND)
    await db.update(story).set({ embargoIndefinite: false }).where(eq(story.id, ids.storyId))
    expect((await open(token)).ok).toBe(true)
  })
})

describe('taking back', () => {
  it('is for whoever could have made it; for everybody else there is no such link', async () => {
    const ids = await written()
    const { linkId } = await outside.shared(ids)
    await unchanged(async () => {
      for (const who of [elsewhere, contributor]) {
        expect(await revokeLink(desk.as(who), { storyId: ids.storyId, linkId })).toEqual(NOT_FOUND)
        expect(await revokeLinks(desk.as(who), { storyId: ids.storyId })).toEqual(NOT_FOUND)
      }
      const no = { ok: false, refusal: { kind: 'forbidden', because: 'role' } }
      expect(await revokeLink(desk.as(legal), { storyId: ids.storyId, linkId })).toEqual(no)
    })
    expect((await revokeLink(desk.as(chief), { storyId: ids.storyId, linkId })).ok).toBe(true)
  })

  it('does not reach another story’s link through one’s own', async () => {
    const [own, other] = [await written(), await written()]
    const { linkId } = await outside.shared(other)
    await unchanged(async () =>
      expect(await revokeLink(desk.as(reporter), { storyId: own.storyId, linkId })).toEqual(NOT_FOUND),
    )
  })

  it('of all leaves none that opens, and says how many there were', async () => {
    const ids = await written()
    const links = [await outside.shared(ids), await outside.shared(ids, { singleUse: true })]
    const kept = await outside.shared(await written())
    expect(await revokeLinks(desk.as(reporter), { storyId: ids.storyId })).toEqual({ ok: true, value: { count: 2 } })
    for (const { token } of links) expect(await open(token)).toEqual(NOT_FOUND)
    expect((await open(kept.token)).ok).toBe(true)
  })
})
