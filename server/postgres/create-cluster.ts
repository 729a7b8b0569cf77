import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SetUpFault } from '@/platform/set-up-fault'
import type { Account } from './account'
import { program } from './binaries'
import type { Place } from './place'
import { run } from './run'

export const SUPERUSER = 'postgres'

const FLAGS = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--locale=C',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
  `--username=${SUPERUSER}`,
]

const giveTo = (account: Account | null, path: string): void => {
  if (account) chownSync(path, account.uid, account.gid)
}

const NAMELESS = 'could not look up effective user ID'

const couldNot = (cluster: string, output: string): SetUpFault =>
  new SetUpFault(
    output.includes(NAMELESS)
      ? 'The user Stet runs as has a number but no name on this machine, and PostgreSQL does not start for such a user. ' +
          'Run Stet as a user with a line in /etc/passwd, or set DATABASE_URL to a server that runs elsewhere.'
      : `PostgreSQL could not make its data folder ${cluster}. It says: ${output.trim()}`,
  )

/** Clusters and password files of starts that were killed half-way. */
const sweep = (cluster: string): void => {
  const above = dirname(cluster)
  for (const name of readdirSync(above)) {
    if (name.startsWith(`${basename(cluster)}.tmp-`)) rmSync(join(above, name), { recursive: true, force: true })
  }
}

/** Makes the cluster in a folder beside its place and renames it, so that a half-made one is never opened. */
export const createCluster = async (place: Place, account: Account | null, password: string): Promise<void> => {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return
  mkdirSync(dirname(place.cluster), { recursive: true })
  sweep(place.cluster)
  const half = `${place.cluster}.tmp-${process.pid}`
  const passwordFile = `${half}.pw`
  try {
    mkdirSync(half, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    giveTo(account, half)
    giveTo(account, passwordFile)
    const made = await run(program(place.native, 'initdb'), [...FLAGS, '-D', half, `--pwfile=${passwordFile}`], account)
    if (made.code !== 0) throw couldNot(place.cluster, made.output)
    renameSync(half, place.cluster)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}
