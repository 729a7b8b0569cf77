import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'

/** What `query` of a client, a pool or a transaction has in common. */
type Asks = { query: (text: string) => Promise<{ rows: { last: string | null }[] }> }

export const MIGRATIONS = join(import.meta.dirname, 'migrations')

export type MigrationState = 'current' | 'behind' | 'ahead'

const newestOfCode = (): number =>
  Math.max(...readMigrationFiles({ migrationsFolder: MIGRATIONS }).map((file) => file.folderMillis))

const newestOfDatabase = async (asks: Asks): Promise<number> => {
  const known = await asks.query(`select to_regclass('drizzle.__drizzle_migrations')::text as last`)
  if (!known.rows[0]?.last) return 0
  const { rows } = await asks.query('select max(created_at)::text as last from drizzle.__drizzle_migrations')
  return Number(rows[0]?.last ?? 0)
}

/** How the database's tables stand to this code: `ahead` means a newer release has been here. */
export const migrationState = async (asks: Asks): Promise<MigrationState> => {
  const [code, database] = [newestOfCode(), await newestOfDatabase(asks)]
  if (code === database) return 'current'
  return code > database ? 'behind' : 'ahead'
}
