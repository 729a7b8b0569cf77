import { existsSync, statfsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Pool } from 'pg'
import { migrationState } from '@/db/migration-state'
import { readEnvironment } from '@/platform/env'
import { portIsFree } from '@/server/free-port'
import { runningAddress } from '@/server/postgres/running-address'
import { say } from '@/server/terminal'

type Finding = { readonly what: string; readonly found: string; readonly remedy?: string }

const node = (): Finding => ({ what: 'node', found: process.versions.node })

const file = (what: string, path: string, remedy: string): Finding =>
  existsSync(path) ? { what, found: statSync(path).mtime.toISOString() } : { what, found: 'missing', remedy }

const settings = (): Finding => {
  try {
    readEnvironment(process.env)
    return { what: 'settings', found: 'in order' }
  } catch (error) {
    return { what: 'settings', found: 'not in order', remedy: error instanceof Error ? error.message : String(error) }
  }
}

const disk = (data: string): Finding => {
  const { bavail, bsize } = statfsSync(existsSync(data) ? data : '.')
  const free = Math.round((bavail * bsize) / 1e9)
  return { what: 'disk', found: `${free} GB free`, ...(free < 2 ? { remedy: 'Make room: Stet needs 2 GB.' } : {}) }
}

const port = async (): Promise<Finding> => {
  const wanted = Number(process.env.PORT ?? 3000)
  const free = await portIsFree(wanted, process.env.HOST ?? '127.0.0.1')
  return { what: `port ${wanted}`, found: free ? 'free' : 'in use, perhaps by Stet itself' }
}

const database = async (data: string): Promise<Finding> => {
  const url = process.env.DATABASE_URL ?? runningAddress(data)
  if (!url) return { what: 'database', found: 'the built-in one is not running' }
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 2_000 })
  try {
    const state = await migrationState(pool)
    const remedy = state === 'behind' ? 'Run `npm run db:migrate`.' : 'A newer release was here: start that one.'
    return { what: 'database', found: `answers, tables ${state}`, ...(state === 'current' ? {} : { remedy }) }
  } catch {
    return { what: 'database', found: 'does not answer', remedy: 'Check DATABASE_URL and that its server runs.' }
  } finally {
    await pool.end()
  }
}

const main = async (): Promise<void> => {
  if (existsSync('.env.local')) process.loadEnvFile('.env.local')
  const data = resolve(process.env.STET_DATA ?? 'data')
  const findings: Finding[] = [
    node(),
    file('packages', 'node_modules/.stet-install', 'Run `npm start`.'),
    file('built pages', join('.next', 'BUILD_STAMP'), 'Run `npm run build`.'),
    file('secrets', '.env.local', 'Run `npm start`, which makes them.'),
    settings(),
    { what: 'data folder', found: data },
    disk(data),
    await port(),
    await database(data),
  ]
  for (const { what, found, remedy } of findings) {
    say(`  ${what.padEnd(14)} ${found}`)
    if (remedy) say(`  ${''.padEnd(14)} → ${remedy}`)
  }
  if (findings.some(({ remedy }) => remedy)) process.exitCode = 1
}

await main()
