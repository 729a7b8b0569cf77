import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anyFreePort } from '@/server/free-port'
import { type Postgres, startPostgres } from '@/server/postgres/start-postgres'

/** A house of the bench's own: one durable PostgreSQL and any number of newsrooms on the production build. */
export type BenchHouse = {
  readonly databaseUrl: string
  readonly openNewsroom: (options?: NewsroomOptions) => Promise<BenchNewsroom>
  readonly close: () => Promise<void>
}

export type BenchNewsroom = {
  readonly port: number
  readonly url: string
  /** At once, with whatever it was doing. */
  readonly kill: () => void
}

export type NewsroomOptions = {
  /** Core to run on, for `taskset`; all of them where it is missing. */
  readonly core?: string
  readonly frontCache?: 'on' | 'off'
  /** Minutes by which its clock is ahead of the machine's. */
  readonly skewMinutes?: number
}

export const PASSWORD = 'a bench counts twice and prints ratios'

const untilReady = async (url: string, child: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 1_500; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The newsroom stopped with ${child.exitCode}.`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The newsroom did not get ready within five minutes.')
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/** As `npm start` gives it: room for a page's worth of short-lived objects, which are else collected in the midst of it. */
const AS_STARTED = ['--max-semi-space-size=32']

const secret = randomBytes(32).toString('hex')
// The desk bench seals a cookie of its own with it.
process.env.NEXTAUTH_SECRET = secret

const launch = async (data: string, databaseUrl: string, options: NewsroomOptions) => {
  const { core, frontCache = 'on', skewMinutes = 0 } = options
  const port = await anyFreePort()
  const url = `http://127.0.0.1:${port}`
  const command = [
    process.execPath,
    ...AS_STARTED,
    '--import',
    './bench/skewed-clock.mjs',
    '--import',
    'tsx',
    'server/main.ts',
  ]
  const [program = '', ...rest] = core === undefined ? command : ['taskset', '-c', core, ...command]
  const settings = {
    PORT: String(port),
    STET_URL: url,
    STET_DATA: data,
    STET_DEMO_PASSWORD: PASSWORD,
    STET_FRONT_CACHE: frontCache,
    STET_BENCH_SKEW_MINUTES: String(skewMinutes),
    NEXTAUTH_SECRET: secret,
    DATABASE_URL: databaseUrl,
    CI: 'true',
  }
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...settings } })
  await untilReady(url, child)
  return { child, port, url }
}

/** Starts the database; the first newsroom opened fills it with the sample. */
export const openHouse = async (): Promise<BenchHouse> => {
  const data = await mkdtemp(join(tmpdir(), 'stet-bench-'))
  // Where its account could not come in, the database would live elsewhere, and outlive the bench.
  await chmod(data, 0o711)
  const postgres: Postgres = await startPostgres(data)
  const children: ChildProcess[] = []
  return {
    databaseUrl: postgres.url,
    openNewsroom: async (options = {}) => {
      const { child, port, url } = await launch(data, postgres.url, options)
      children.push(child)
      return { port, url, kill: () => child.kill('SIGKILL') }
    },
    close: async () => {
      await Promise.all(children.map(end))
      await postgres.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}
