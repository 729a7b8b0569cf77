import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { record } from '@/commands/record'
import { auditEnd } from '@/db/queries/audit-end'
import { checkTrail } from '@/db/queries/check-trail'
import { readHeads } from '@/newsroom/audit/read-heads'
import { headsFile, keptHeads } from '@/platform/audit-heads'
import { auditKey } from '@/platform/audit-key'
import { testDatabase } from '@/testing/database'
import { checkRecord } from './check-record'
import { keepAuditHead } from './keep-head'

const { complaint } = vi.hoisted(() => ({ complaint: vi.fn() }))
vi.mock('@/platform/log', () => ({ log: () => ({ error: complaint }) }))

const { db } = await testDatabase()
const folder = await mkdtemp(join(tmpdir(), 'stet-heads-'))
vi.stubEnv('STET_DATA', folder)
vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and for no other')
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const NOW = new Date('2026-11-24T12:00:00Z')
const note = () =>
  db.transaction((tx) => record(tx, null, NOW, { kind: 'signOut', subjectType: 'session', subjectId: null }))
const kept = async () => readHeads(await keptHeads(), auditKey())

it('keeps a signed head outside the database, a new one only when the trail has grown', async () => {
  await keepAuditHead(db, NOW)
  expect(await keptHeads()).toBe('')
  await note()
  await keepAuditHead(db, NOW)
  await keepAuditHead(db, NOW)
  await note()
  await appendFile(headsFile(), '{"seq":2,"ha')
  await keepAuditHead(db, NOW)
  const { heads, bad } = await kept()
  expect(heads.map(({ seq }) => seq)).toEqual([1, 2])
  expect(heads.at(-1)).toMatchObject(await auditEnd(db))
  expect(bad).toEqual([])
  expect((await checkTrail(db, 'all', heads)).flaw).toBeNull()
})

it('complains in the night of what is not whole, and only then', async () => {
  const context = { db, actor: 'system', now: () => NOW, newId: () => '' } as const
  await checkRecord(context)
  expect(complaint).not.toHaveBeenCalled()
  await appendFile(headsFile(), 'nothing that we wrote\n')
  await checkRecord(context)
  expect(complaint).toHaveBeenCalledWith(
    expect.objectContaining({ badHeads: 1 }),
    expect.stringContaining('audit:verify'),
  )
})
