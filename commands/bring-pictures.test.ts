import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { media } from '@/db/schema/media'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, contributor, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { assignStory } from './assign-story'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const uploadedBy = async ({ id: by }: Player): Promise<string> => {
  const id = randomUUID()
  const row = { id, sha256: 'x', fileName: 'pier.jpg', width: 1, height: 1, renditions: [] }
  await db.insert(media).values({ ...row, uploadedBy: by, uploadedAt: new Date() })
  return id
}

const lead = (mediaId: string) => ({ mediaId, alt: 'The pier', decorative: false, caption: '', credit: 'Archive' })
const shown = (mediaId: string) => piece({ leadImage: lead(mediaId) })
const inCopy = (mediaId: string) => {
  const attrs = { id: 'pic-1', ...lead(mediaId), caption: undefined }
  const image = { type: 'image', attrs, content: [{ type: 'figcaption' }] }
  return piece({ copy: { type: 'doc', content: [image] } })
}

const UNKNOWN = { ok: false, refusal: { kind: 'invalid', field: '/package', key: 'unknownPicture' } }

/** A contributor with a story of their own, who reads no other. */
const given = async (): Promise<Ids> => {
  const ids = await desk.written(piece())
  await assignStory(desk.as(editor), { ...ids, assigneeId: contributor.id })
  return ids
}

describe('a picture brought into a piece', () => {
  it.each([
    ['as its lead', shown],
    ['in its copy', inCopy],
  ])('%s is unknown to whoever may not have it, exactly like one that never was', async (_where, put) => {
    const ids = await given()
    const hidden = await uploadedBy(reporter)
    await desk.written(shown(hidden))
    const before = await fingerprint(db)
    for (const id of [hidden, hidden.toUpperCase(), randomUUID()]) {
      expect(await desk.save(contributor, ids, put(id))).toEqual(UNKNOWN)
    }
    expect(await fingerprint(db)).toBe(before)
  })

  it('may be one they uploaded, or one of a piece they may read', async () => {
    const ids = await given()
    expect(await desk.save(contributor, ids, shown(await uploadedBy(contributor)))).toMatchObject({ ok: true })
    const elsewhere = await uploadedBy(reporter)
    await desk.written(shown(elsewhere))
    expect(await desk.save(chief, ids, inCopy(elsewhere))).toMatchObject({ ok: true })
  })

  it('stays when somebody else writes on', async () => {
    const ids = await given()
    const mediaId = await uploadedBy(reporter)
    await desk.save(reporter, ids, shown(mediaId))
    const saved = await desk.save(contributor, ids, { ...shown(mediaId), headline: 'With a new headline' })
    expect(saved).toMatchObject({ ok: true, value: { saved: { seq: 4 } } })
  })
})
