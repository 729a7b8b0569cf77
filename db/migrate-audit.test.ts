import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '@/testing/database'
import { migrateDatabase } from './migrate'
import { MIGRATIONS } from './migration-state'
import { checkTrail } from './queries/check-trail'
import { resetDatabase } from './reset'

const { db, owner, url } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'stet-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))

const Journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) })

/** The database as the release before the chain left it. */
const migrateBefore = async (tag: string): Promise<void> => {
  cpSync(MIGRATIONS, folder, { recursive: true })
  const file = join(folder, 'meta', '_journal.json')
  const journal = Journal.parse(JSON.parse(readFileSync(file, 'utf8')))
  const until = journal.entries.findIndex((entry) => entry.tag === tag)
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, until) }))
  const client = new Client({ connectionString: url })
  await client.connect()
  await migrate(drizzle(client), { migrationsFolder: folder })
  await client.end()
}

it('chains the entries that were there before, as they are, and goes on behind the last', async () => {
  await resetDatabase(url)
  await migrateBefore('0007_audit_chain')
  const add = sql`insert into audit_entry (at, kind, subject_type, detail) values (now(), 'publish', 'story', '{"a": 1}')`
  for (let n = 0; n < 5; n += 1) await owner.execute(add)
  // A transaction that was given up took a number with it, as numbers then were given.
  await owner
    .transaction(async (tx) => {
      await tx.execute(add)
      tx.rollback()
    })
    .catch(() => undefined)
  await owner.execute(add)
  await migrateDatabase(url)
  await db.execute(add)
  const { upTo, entries, flaw } = await checkTrail(db, 'all', [])
  expect([upTo.seq, entries, flaw]).toEqual([8, 7, null])
  await expect(owner.execute(sql`delete from audit_entry`)).rejects.toMatchObject({ cause: { code: '23000' } })
})
