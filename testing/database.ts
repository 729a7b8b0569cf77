import { randomUUID } from 'node:crypto'
import { Client, Pool } from 'pg'
import { afterAll, inject } from 'vitest'
import { type Db, openPool, overPool, type PooledDb } from '@/db/connect'

export type TestDatabase = {
  /** As the application sees it: role `stet_app`. */
  readonly db: PooledDb
  /** As migrations see it: the owner of every table, whom triggers still refuse. */
  readonly owner: Db
  /** Of the owner. */
  readonly url: string
}

const at = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new Client({ connectionString: at(url, 'postgres') })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/**
 * A database for this test file alone: migrated, empty, gone afterwards. Call it once, at the top of the file:
 * `const { db } = await testDatabase()`. Both sides are pools, so two connections race for real.
 */
export const testDatabase = async (): Promise<TestDatabase> => {
  const templateUrl = inject('templateUrl')
  const template = new URL(templateUrl).pathname.slice(1)
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await onServer(templateUrl, `create database ${name} template ${template} strategy wal_log`)
  const url = at(templateUrl, name)
  const pools = [openPool(url), new Pool({ connectionString: url, max: 4 })] as const
  // `end()` answers before the server has closed the connection, and the drop may be the quicker of the two: a client
  // hears of that, and its pool passes it on.
  for (const pool of pools) {
    pool.on('connect', (client) => client.on('error', () => undefined))
    pool.on('error', () => undefined)
  }
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()))
    await onServer(templateUrl, `drop database ${name} with (force)`)
  })
  return { db: overPool(pools[0]), owner: overPool(pools[1]), url }
}
