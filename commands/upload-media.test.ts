import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { mediaAt, mediaByIds } from '@/db/queries/media'
import { auditEntry } from '@/db/schema/audit'
import { readMedia } from '@/platform/storage'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { MOST_UPLOAD_BYTES, UploadMedia, uploadMedia } from './upload-media'

const { db } = await testDatabase()
const desk = deskOn(db)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-upload-'))
  vi.stubEnv('STET_DATA', folder)
  await openNewsroom(db)
})
afterAll(() => rm(folder, { recursive: true }))

const harbour = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#446688' } })
    .jpeg()
    .toBuffer()

const once = async function* (bytes: Uint8Array) {
  yield bytes
}

const send = (body: AsyncIterable<Uint8Array>, who: Player = reporter) =>
  uploadMedia(desk.as(who), { fileName: 'harbour.jpg', body })

const leftBehind = () => readdir(join(folder, 'receiving'))

describe('a picture that is uploaded', () => {
  it('is kept in sizes of its own, with a row and a line in the audit trail', async () => {
    const answer = await send(once(await harbour()))
    if (!answer.ok) throw new Error(answer.refusal.kind)
    const { id, renditions } = answer.value
    expect(Object.keys(await mediaByIds(db, [id]))).toEqual([id])
    for (const { path, bytes } of renditions) expect((await readMedia(path))?.byteLength).toBe(bytes)
    const trail = await db.select().from(auditEntry).where(eq(auditEntry.subjectId, id))
    expect(trail).toMatchObject([{ kind: 'uploadMedia', actorId: reporter.id, detail: { fileName: 'harbour.jpg' } }])
    expect(await leftBehind()).toEqual([])
  })

  it('is for readers exactly while a piece that stands shows it', async () => {
    const answer = await send(once(await harbour()))
    if (!answer.ok) throw new Error(answer.refusal.kind)
    const { id, renditions } = answer.value
    const isPublic = async () => (await mediaAt(db, renditions[0]?.path ?? ''))?.isPublic
    const leadImage = { mediaId: id, alt: 'Ships', decorative: false, caption: '', credit: 'Lin Wei 林薇' }
    expect(await isPublic()).toBe(false)
    const ids = await desk.approved(piece({ slug: 'ships', leadImage }))
    expect(await isPublic()).toBe(false)
    await desk.must(chief, ids, 'publish')
    expect(await isPublic()).toBe(true)
    await desk.must(chief, ids, 'kill', { reason: 'Not ours.', publicNotice: 'Removed.' })
    expect(await isPublic()).toBe(false)
  })

  it('is found by its own paths only', async () => {
    const answer = await send(once(await harbour()))
    if (!answer.ok) throw new Error(answer.refusal.kind)
    expect(await mediaAt(db, `${answer.value.id}/other.avif`)).toBeNull()
    expect(await mediaAt(db, '../../etc/passwd')).toBeNull()
  })
})

describe('an upload is refused, and leaves nothing behind,', () => {
  it('when it is no picture, whatever its name says', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
    expect(await send(once(svg))).toMatchObject({ ok: false, refusal: { field: 'file', key: 'notAPicture' } })
    expect(await leftBehind()).toEqual([])
  })

  it('when it is longer than twenty megabytes, whatever length was announced', async () => {
    const endless = async function* () {
      for (let sent = 0; sent <= MOST_UPLOAD_BYTES; sent += 1_048_576) yield new Uint8Array(1_048_576)
      throw new Error('read on after the limit')
    }
    expect(await send(endless())).toMatchObject({ ok: false, refusal: { key: 'tooLarge' } })
    expect(await leftBehind()).toEqual([])
  })

  it('when it is empty', async () => {
    expect(await send(once(new Uint8Array()))).toMatchObject({ ok: false, refusal: { key: 'empty' } })
  })

  it('when the role does not include it', async () => {
    expect(await send(once(await harbour()), legal)).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
  })

  it('when it has no name', () => {
    expect(UploadMedia.safeParse({ fileName: '  ' }).success).toBe(false)
  })
})
