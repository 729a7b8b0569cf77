import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'
import { migrateDatabase } from './migrate'
import { resetDatabase } from './reset'

const { owner, url } = await testDatabase()

const tables = async (): Promise<number> => {
  const { rows } = await owner.execute(sql`select count(*)::int as n from pg_tables where schemaname = 'public'`)
  return Number(rows[0]?.n)
}

it('brings an empty database up to date once, however many instances start together', async () => {
  const before = await tables()
  await resetDatabase(url)
  expect(await tables()).toBe(0)
  await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)])
  expect(await tables()).toBe(before)
})

it('only looks when it may not change anything, and says what to do', async () => {
  await expect(migrateDatabase(url, 'check only')).resolves.toBeUndefined()
  await resetDatabase(url)
  await expect(migrateDatabase(url, 'check only')).rejects.toThrow('npm run db:migrate')
  await migrateDatabase(url)
})

it('refuses a database that a newer release has changed', async () => {
  await owner.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`)
  await expect(migrateDatabase(url)).rejects.toThrow('newer release')
})
