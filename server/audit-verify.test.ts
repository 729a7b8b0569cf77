import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { record } from '@/commands/record'
import { auditEnd } from '@/db/queries/audit-end'
import { signHead } from '@/newsroom/audit/head'
import { keepHead } from '@/platform/audit-heads'
import { testDatabase } from '@/testing/database'
import { lookAway } from '@/testing/tampering'

const { db, owner, url } = await testDatabase()
const folder = await mkdtemp(join(tmpdir(), 'stet-verify-'))
const KEY = 'a key for this test and for no other'
const NOW = new Date('2026-11-24T12:00:00Z')
vi.stubEnv('STET_DATA', folder)
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const head = async () => JSON.stringify(signHead(KEY, { ...(await auditEnd(db)), at: NOW.toISOString() }))

beforeAll(async () => {
  for (let n = 1; n <= 1_005; n += 1) {
    await db.transaction((tx) =>
      record(tx, null, NOW, { kind: 'signOut', subjectType: 'session', subjectId: null, detail: { n } }),
    )
    if (n === 500) await keepHead(await head())
  }
  await writeFile(join(folder, 'exported.json'), `${await head()}\n`)
}, 30_000)

/** What `npm run audit:verify` says, and how it ends. */
const verify = async (...args: readonly string[]) => {
  const settings = { DATABASE_URL: url, STET_DATA: folder, STET_AUDIT_KEY: KEY, NEXTAUTH_SECRET: KEY }
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/audit.ts', ...args], {
    cwd: resolve(import.meta.dirname, '..'),
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((settle) => child.once('exit', settle))
  return { said: await text(child.stdout), code: await ended }
}

const tamper = (statement: string) =>
  owner.transaction(async (tx) => {
    await lookAway(tx)
    await tx.execute(sql.raw(statement))
    await tx.execute(sql`alter table audit_entry enable trigger user`)
  })

const exported = ['--head', join(folder, 'exported.json')]

it('says of a whole trail that it is, and ends well', async () => {
  const { said, code } = await verify(...exported)
  expect(said).toContain('1,005 entries whole, up to 1005')
  expect(said).toContain('The audit trail is whole.')
  expect(code).toBe(0)
}, 30_000)

it('misses a cut end when it is shown an exported head', async () => {
  await tamper('delete from audit_entry where seq > 1003')
  const { said, code } = await verify(...exported)
  expect(said).toContain('truncated: entries 1004 to 1005')
  expect(code).toBe(1)
}, 30_000)

it('finds a trail chained anew by the heads that were kept', async () => {
  await tamper(`update audit_entry set detail = '{"n": -1}' where seq = 300; select pg_temp.chain_anew(300)`)
  const { said, code } = await verify()
  expect(said).toContain('rewritten: something in entries 1 to 500')
  expect(code).toBe(1)
}, 30_000)

it('does not take a head for ours that is not signed by us', async () => {
  const forged = join(folder, 'forged.json')
  await writeFile(forged, JSON.stringify(signHead('another key', { ...(await auditEnd(db)), at: NOW.toISOString() })))
  const { said, code } = await verify('--head', forged)
  expect(said).toMatch(/1 are not signed with the key of this newsroom.*line 1/)
  expect(code).toBe(1)
}, 30_000)
