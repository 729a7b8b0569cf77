import { setTimeout as pause } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client, DatabaseError } from 'pg'
import { SetUpFault } from '@/platform/set-up-fault'
import { MIGRATIONS, migrationState } from './migration-state'
import { grantRoles } from './roles'

/** Any number, the same in every release: who holds this advisory lock may change tables. */
const LOCK = 7_383_801
const ATTEMPTS = 5
const LOCK_NOT_AVAILABLE = '55P03'

const isLockTimeout = (error: unknown): boolean => {
  if (error instanceof DatabaseError) return error.code === LOCK_NOT_AVAILABLE
  return error instanceof Error && error.cause !== undefined && isLockTimeout(error.cause)
}

/** Waits at most two seconds for a table that a running release uses, then lets that release go on and tries again. */
const applyPatiently = async (client: Client, attempt = 1): Promise<void> => {
  try {
    await client.query(`set lock_timeout = '2s'`)
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS })
  } catch (error) {
    if (!isLockTimeout(error) || attempt === ATTEMPTS) throw error
    await pause(500 * attempt)
    await applyPatiently(client, attempt + 1)
  }
}

const refuseNewer = async (client: Client): Promise<void> => {
  if ((await migrationState(client)) !== 'ahead') return
  throw new SetUpFault(
    'This database was used by a newer release of Stet than this one. Start the newer release, or restore a backup made before the upgrade.',
  )
}

const refuseOlder = async (client: Client): Promise<void> => {
  if ((await migrationState(client)) === 'current') return
  throw new SetUpFault(
    'The database needs migrating and STET_MIGRATE is "off". Run `npm run db:migrate` and start again.',
  )
}

const alone = async (client: Client, work: () => Promise<void>): Promise<void> => {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

export type Migrating = 'apply' | 'check only'

/** Brings the tables and the application's rights up to this release; of several instances, one does it. */
export const migrateDatabase = async (url: string, how: Migrating = 'apply'): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await refuseNewer(client)
    if (how === 'check only') return await refuseOlder(client)
    await alone(client, async () => {
      await applyPatiently(client)
      await grantRoles(client)
    })
  } finally {
    await client.end()
  }
}
