import { statfs } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { migrationState } from '@/db/migration-state'

const DATABASE_MS = 300
const LEAST_FREE = 0.05
/** Bytes with which a newsroom gets far: a twentieth of a large disc is still plenty. */
const PLENTY = 5_000_000_000

export type Health = {
  /** Answers `/healthz` and `/readyz`; false: it was another request. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean
  readonly drain: () => void
}

type Reasons = Readonly<Record<string, string>>

const databaseReason = async (pool: Pool): Promise<Reasons> => {
  const asked = migrationState(pool).catch(() => 'unreachable' as const)
  const state = await Promise.race([asked, pause(DATABASE_MS, 'slow' as const, { ref: false })])
  return state === 'current' ? {} : { database: state }
}

const diskReason = async (data: string): Promise<Reasons> => {
  const { bavail, blocks, bsize } = await statfs(data)
  return bavail / blocks < LEAST_FREE && bavail * bsize < PLENTY ? { disk: 'nearly full' } : {}
}

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

/** Whether the process lives (`/healthz`, asks nobody) and whether it can serve (`/readyz`, says why not). */
export const healthOf = (pool: Pool, data: string): Health => {
  let draining = false

  const ready = async (response: ServerResponse): Promise<void> => {
    const reasons = {
      ...(draining ? { process: 'stopping' } : {}),
      ...(await databaseReason(pool)),
      ...(await diskReason(data)),
    }
    const isReady = Object.keys(reasons).length === 0
    answer(response, isReady ? 200 : 503, isReady ? { ready: true } : { ready: false, reasons })
  }

  return {
    handle: (request, response) => {
      if (request.url === '/healthz') answer(response, 200, { alive: true })
      else if (request.url === '/readyz') void ready(response)
      else return false
      return true
    },
    drain: () => {
      draining = true
    },
  }
}
