import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { readerReports } from '@/db/queries/reports/reader-reports'
import { auditEntry } from '@/db/schema/audit'
import { notification } from '@/db/schema/notifications'
import { readerReport } from '@/db/schema/reader-reports'
import { revision } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { editor } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { readersOn, said, stood } from './reporting-for-test'

const { db, owner } = await testDatabase()
const desk = deskOn(db)
const { filing, reported } = readersOn(db, desk)
beforeAll(() => openNewsroom(db))

const waiting = async () => (await readerReports(db, editor, { show: 'waiting', after: null })).items

describe('an error a reader reports', () => {
  it('comes in with what was read, where in it, and a reference (COR-16)', async () => {
    const { ids, row } = await reported('read')
    const [live] = await db
      .select({ package: revision.package })
      .from(revision)
      .where(eq(revision.editionId, ids.editionId))
    expect(row).toMatchObject({ editionId: ids.editionId, state: 'open', ...said })
    expect(row.reference).toMatch(/^R-[0-9A-F]{4}-[0-9A-F]{4}$/)
    expect(row.fragment).toBe(live?.package.copy.content?.[0]?.attrs?.id)
    expect((await waiting()).find(({ id }) => id === row.id)).toMatchObject({ isFound: true, isCurrent: true })
  })

  it('is about the text that was read, changed since or not', async () => {
    const { row } = await reported('changed-since')
    const late = await desk.published(stood('another'))
    expect(await filing('changed-since', { publicationId: row.publicationId })).toMatchObject({ ok: true })
    const stranger = await filing('another', { publicationId: row.publicationId })
    const reference = stranger.ok ? stranger.value.reference : ''
    const [about] = await db.select().from(readerReport).where(eq(readerReport.reference, reference))
    expect(about?.storyId).toBe(late.storyId)
    expect(about?.publicationId).not.toBe(row.publicationId)
  })

  it('needs a piece that stands: a draft takes none', async () => {
    await desk.approved(stood('not-out'))
    expect(await filing('not-out')).toMatchObject({ ok: false, refusal: { kind: 'notFound' } })
    expect(await filing('never-was')).toMatchObject({ ok: false, refusal: { kind: 'notFound' } })
  })

  it('is told to the editors of the desk, and recorded as nobody’s', async () => {
    const { ids, row } = await reported('told')
    const told = await db
      .select()
      .from(notification)
      .where(eq(notification.key, `report:${row.id}`))
    expect(told.map(({ personId, kind }) => [personId, kind])).toEqual([[editor.id, 'errorReported']])
    const entries = await db.select().from(auditEntry).where(eq(auditEntry.subjectId, ids.storyId))
    expect(entries.filter(({ kind }) => kind === 'fileReport')).toMatchObject([{ actorId: null }])
  })

  it('is taken so many times an hour from one address, and from others still', async () => {
    await desk.published(stood('flood'))
    for (const _ of Array(6)) expect(await filing('flood', {}, '203.0.113.1')).toMatchObject({ ok: true })
    expect(await filing('flood', {}, '203.0.113.1')).toMatchObject({ refusal: { kind: 'invalid', key: 'tooMany' } })
    expect(await filing('flood', {}, '203.0.113.2')).toMatchObject({ ok: true })
  })

  it('stays as the reader wrote it, and is never deleted', async () => {
    const { row } = await reported('kept')
    await expect(owner.update(readerReport).set({ wrong: 'x' }).where(eq(readerReport.id, row.id))).rejects.toThrow()
    await expect(owner.delete(readerReport).where(eq(readerReport.id, row.id))).rejects.toThrow()
  })
})
