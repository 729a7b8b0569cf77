import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exists } from '../live-process'
import type { Account } from './account'
import { program } from './binaries'
import type { Place } from './place'
import { run } from './run'

export type Postmaster = { readonly pid: number; readonly port: number }

const PORT_LINE = 3

/** The process that the lock file of a cluster names, if it exists. */
export const postmasterIn = (cluster: string): Postmaster | null => {
  const lock = join(cluster, 'postmaster.pid')
  if (!existsSync(lock)) return null
  const lines = readFileSync(lock, 'utf8').split('\n')
  const postmaster = { pid: Number(lines[0]), port: Number(lines[PORT_LINE]) }
  return exists(postmaster.pid) ? postmaster : null
}

/** The server that owns this cluster now; PostgreSQL itself says whether the process of the lock file is one. */
export const runningPostmaster = async (place: Place, account: Account | null): Promise<Postmaster | null> => {
  const status = await run(program(place.native, 'pg_ctl'), ['status', '-D', place.cluster], account)
  return status.code === 0 ? postmasterIn(place.cluster) : null
}
