import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'
import { migrateBefore } from '@/testing/migrate-before'
import { migrateDatabase } from './migrate'
import { checkTrail } from './queries/check-trail'
import { resetDatabase } from './reset'

const { db, owner, url } = await testDatabase()

it('chains the entries that were there before, as they are, and goes on behind the last', async () => {
  await resetDatabase(url)
  await migrateBefore(url, '0007_audit_chain')
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
