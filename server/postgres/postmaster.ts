import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account'
import { program } from './binaries'
import type { Place } from './place'
import { run } from './run'

export type Postmaster = { readonly pid: number; readonly port: number }

const PORT_LINE = 3

/** The server that owns this cluster now, as its own lock file names it; null when none is alive. */
export const runningPostmaster = async (place: Place, account: Account | null): Promise<Postmaster | null> => {
  const status = await run(program(place.native, 'pg_ctl'), ['status', '-D', place.cluster], account)
  const lock = join(place.cluster, 'postmaster.pid')
  if (status.code !== 0 || !existsSync(lock)) return null
  const lines = readFileSync(lock, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[PORT_LINE]) }
}
