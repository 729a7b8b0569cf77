import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { headsFile, keepHead, keptHeads, latestHeads } from './audit-heads'
import { auditKey } from './audit-key'

const folder = await mkdtemp(join(tmpdir(), 'stet-heads-'))
vi.stubEnv('STET_DATA', folder)
beforeEach(() => rm(headsFile(), { force: true }))
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

it('keeps every head, one a line, readable by nobody else', async () => {
  expect(await keptHeads()).toBe('')
  for (const line of ['one', 'two', 'three']) await keepHead(line)
  expect(await keptHeads()).toBe('one\ntwo\nthree\n')
  expect((await stat(headsFile())).mode & 0o777).toBe(0o600)
})

it('gives the latest lines, whole ones only', async () => {
  expect(await latestHeads(100)).toBe('')
  for (const line of ['one', 'two', 'three']) await keepHead(line)
  expect(await latestHeads(8)).toBe('three\n')
  expect(await latestHeads(100)).toBe('one\ntwo\nthree\n')
})

it('begins a new line behind one that a power cut tore', async () => {
  await keepHead('one')
  await appendFile(headsFile(), '{"seq":')
  await keepHead('two')
  expect(await readFile(headsFile(), 'utf8')).toBe('one\n{"seq":\ntwo\n')
})

it('signs with a key of its own, or with one that only the secret gives away', () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret that is long enough to be one')
  vi.stubEnv('STET_AUDIT_KEY', '')
  const derived = auditKey()
  expect(derived).toMatch(/^[0-9a-f]{64}$/)
  vi.stubEnv('NEXTAUTH_SECRET', 'another secret, long enough to be one')
  expect(auditKey()).not.toBe(derived)
  vi.stubEnv('STET_AUDIT_KEY', 'a key of its own, kept in a safe place')
  expect(auditKey()).toBe('a key of its own, kept in a safe place')
})
