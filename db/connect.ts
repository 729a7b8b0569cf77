import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { Pool } from 'pg'
import * as schema from './schema/schema'

export type Db = PgDatabase<NodePgQueryResultHKT, typeof schema>
/** The database itself, with its pool: for what keeps counters of its own beside Drizzle. */
export type PooledDb = Db & { readonly $client: Pool }
/** A transaction; every query takes `Db | Tx`, every command opens its own. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]
export type Reader = Db | Tx

const SHARED = Symbol.for('stet.pool')
const shared = globalThis as typeof globalThis & { [SHARED]?: { pool: Pool; db: PooledDb } }

/** The role every query of the application runs as: it cannot alter the audit trail. */
export const APP_ROLE = 'stet_app'

/** A pool on `url`. Statements are bounded; a pool that is full answers within two seconds. */
export const openPool = (url: string, size = 10): Pool => {
  const pool = new Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    statement_timeout: 5_000,
    // Its default is that of turning discs, and has a few thousand pieces in work looked for among all there ever were.
    options: `-c role=${APP_ROLE} -c random_page_cost=1.1`,
  })
  // A connection that dies while idle is replaced by the pool itself; unheard, this event would end the process.
  pool.on('error', () => undefined)
  return pool
}

export const overPool = (pool: Pool): PooledDb => drizzle(pool, { schema })

/** The process-wide database. Next's bundle and our server are separate module graphs, so it hangs on the global. */
export const database = (): PooledDb => {
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('The build must not reach the database.')
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set; the server sets it before anything asks.')
  shared[SHARED] ??= ((pool) => ({ pool, db: overPool(pool) }))(openPool(url))
  return shared[SHARED].db
}

/** Closes the shared pool; the server calls it last when it stops. */
export const closeDatabase = async (): Promise<void> => {
  await shared[SHARED]?.pool.end()
  delete shared[SHARED]
}
