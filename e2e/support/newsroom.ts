import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'

type Server = ChildProcessByStdio<null, Readable, Readable>
type Running = { readonly server: Server; readonly output: () => string }

const PASSWORD = 'a long sentence for trying things'
const ROOT = resolve(import.meta.dirname, '../..')
const PATIENCE = 60_000

/** A newsroom on the production build, with its own data folder, database and port. */
export type Newsroom = {
  readonly url: string
  /** Of all the sample people. */
  readonly password: string
  /** What it has told its operator since it last started. */
  readonly output: () => string
  /** `kill -9`: the process is gone at once; its database stays behind and is adopted by the next start. */
  readonly kill: () => Promise<void>
  /** Starts it again where it was. */
  readonly restart: () => Promise<void>
  /** Stops it and throws its data away. */
  readonly end: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => settle(address && typeof address === 'object' ? address.port : 0))
    })
  })

const isReady = async (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  )

const untilReady = async (url: string, server: Server, output: () => string): Promise<void> => {
  const until = Date.now() + PATIENCE
  while (!(await isReady(url))) {
    if (server.exitCode !== null || Date.now() > until) throw new Error(`The newsroom did not start:\n${output()}`)
    await pause(100)
  }
}

const gone = (server: Server): Promise<void> =>
  new Promise((settle) => {
    if (server.exitCode !== null || server.signalCode !== null) settle()
    else server.once('exit', () => settle())
  })

const launch = async (url: string, env: Readonly<Record<string, string>>): Promise<Running> => {
  const own = ['DATABASE_URL', 'STET_URL', 'NODE_ENV', 'NODE_OPTIONS']
  const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)))
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { ...outside, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  await untilReady(url, server, () => output)
  return { server, output: () => output }
}

/** Starts a newsroom of one's own: with the sample newsroom, or empty. */
export const startNewsroom = async (seed: 'sample' | 'empty' = 'sample'): Promise<Newsroom> => {
  const data = mkdtempSync(join(tmpdir(), 'stet-e2e-'))
  chmodSync(data, 0o711)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    PORT: String(port),
    STET_DATA: data,
    STET_SEED: seed,
    STET_DEMO_PASSWORD: PASSWORD,
    NEXTAUTH_SECRET: 'only for the journeys, which nobody else can reach',
  }
  let running = await launch(url, env)
  return {
    url,
    password: PASSWORD,
    output: () => running.output(),
    kill: async () => {
      running.server.kill('SIGKILL')
      await gone(running.server)
    },
    restart: async () => {
      running = await launch(url, env)
    },
    end: async () => {
      running.server.kill('SIGTERM')
      await gone(running.server)
      rmSync(data, { recursive: true, force: true })
    },
  }
}
