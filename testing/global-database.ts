import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '@/db/migrate'
import { type Postgres, startPostgres } from '@/server/postgres/start-postgres'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the owner, at the template database that each test file copies. */
    templateUrl: string
  }
}

const PREFIX = 'stet-test-'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Servers of runs that were killed: their folder names the process that owned them. */
const sweep = async (): Promise<void> => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number(name.split('-')[2]))) continue
    const folder = join(tmpdir(), name)
    await startPostgres(folder, 'fast and forgetful')
      .then((postgres) => postgres.stop())
      .catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

const startOwn = async (): Promise<Postgres & { folder: string }> => {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(folder, 0o711)
  return { ...(await startPostgres(folder, 'fast and forgetful')), folder }
}

const run = async (url: string, statement: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** One server a run: `STET_TEST_DATABASE_URL`, whose user may create databases, or one of our own that forgets. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.STET_TEST_DATABASE_URL
  const own = given ? null : await startOwn()
  const server = given ?? own?.url ?? ''
  const template = `stet_template_${process.pid}_${project.name}`
  const templateUrl = Object.assign(new URL(server), { pathname: `/${template}` }).href
  await run(server, `create database ${template}`)
  await migrateDatabase(templateUrl)
  project.provide('templateUrl', templateUrl)
  return async () => {
    if (given) await run(server, `drop database ${template} with (force)`)
    await own?.stop()
    if (own) rmSync(own.folder, { recursive: true, force: true })
  }
}
