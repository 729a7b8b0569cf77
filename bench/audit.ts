import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { Pool } from 'pg'
import { record } from '@/commands/record'
import { openPool, overPool, type PooledDb } from '@/db/connect'
import { migrateDatabase } from '@/db/migrate'
import { auditEnd } from '@/db/queries/audit-end'
import { checkTrail } from '@/db/queries/check-trail'
import { startPostgres } from '@/server/postgres/start-postgres'
import { tryTampering } from '@/testing/tampering-trial'
import type { Bench, Findings } from './bench'

const ENTRIES = 40
const TRIALS = 1_000
const WRITERS = 100
const CONNECTIONS = 50
const LONG = 20_000

const write = (db: PooledDb, n: number): Promise<void> =>
  db.transaction((tx) =>
    record(tx, null, new Date(), { kind: 'publish', subjectType: 'story', subjectId: String(n), detail: { n } }),
  )

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1_000
}

const together = (db: PooledDb) => () => Promise.all(Array.from({ length: WRITERS }, (_, n) => write(db, n)))

/** Tampers in a thousand ways with a trail whose heads were kept; how many were found and named. */
const tamper = async (db: PooledDb, owner: PooledDb): Promise<number> => {
  const heads = []
  for (let n = 1; n <= ENTRIES; n += 1) {
    await write(db, n)
    if (n % 9 === 0 || n === ENTRIES) heads.push(await auditEnd(db))
  }
  let found = 0
  for (let seed = 0; seed < TRIALS; seed += 1) {
    if ((await tryTampering(owner, heads, ENTRIES, seed)).isFound) found += 1
  }
  return found
}

const fill = sql`insert into audit_entry (at, kind, subject_type, detail)
  select now(), 'publish', 'story', jsonb_build_object('n', n) from generate_series(1, ${LONG}) n`

const measure = async (url: string): Promise<Findings> => {
  const pools = [openPool(url, CONNECTIONS), new Pool({ connectionString: url, max: 2 })] as const
  const [db, owner] = [overPool(pools[0]), overPool(pools[1])]
  const found = await tamper(db, owner)
  await together(db)()
  const chained = await seconds(together(db))
  await owner.execute(fill)
  const checking = await seconds(() => checkTrail(db, 'all', []))
  const { flaw, entries } = await checkTrail(db, 'all', [])
  await owner.execute(sql`alter table audit_entry disable trigger audit_entry_is_chained`)
  await owner.execute(sql`create sequence bench_seq start 1000000`)
  await owner.execute(sql`grant usage on bench_seq to stet_app`)
  await owner.execute(sql`alter table audit_entry alter column seq set default nextval('bench_seq')`)
  const unchained = await seconds(together(db))
  await Promise.all(pools.map((pool) => pool.end()))
  const figures = {
    tamperings: TRIALS,
    'found and named': found,
    'writers at once': WRITERS,
    'entries a second, chained': WRITERS / chained,
    'entries a second, not chained': WRITERS / unchained,
    'ratio of time, chained to not': chained / unchained,
    'entries checked a second': entries / checking,
  }
  return { figures, goal: 'every tampering found, the chain whole', met: found === TRIALS && flaw === null }
}

const run = async (): Promise<Findings> => {
  const data = await mkdtemp(join(tmpdir(), 'stet-bench-'))
  // Where its account could not come in, the database would live elsewhere, and outlive the bench.
  await chmod(data, 0o711)
  const postgres = await startPostgres(data)
  try {
    await migrateDatabase(postgres.url)
    return await measure(postgres.url)
  } finally {
    await postgres.stop()
    await rm(data, { recursive: true, force: true })
  }
}

export const audit: Bench = {
  name: 'audit',
  about: 'a thousand tamperings with the audit trail, a hundred writers at once, and what the chain costs',
  run,
}
