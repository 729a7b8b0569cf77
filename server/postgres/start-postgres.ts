import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SetUpFault } from '@/platform/set-up-fault'
import { anyFreePort, portIsFree } from '../free-port'
import { type Account, postgresAccount } from './account'
import { program } from './binaries'
import { createCluster } from './create-cluster'
import { keep, keptFor } from './keep'
import { type Place, placeFor } from './place'
import { postmasterIn, runningPostmaster } from './postmaster'
import { prepareDatabase } from './prepare-database'
import { run } from './run'

/** A running PostgreSQL of our own. */
export type Postgres = {
  /** For the owner of the one database, `stet`. */
  readonly url: string
  readonly port: number
  /** Its data folder; not `STET_DATA/pg` when `moved`. */
  readonly cluster: string
  readonly moved: boolean
  readonly adopted: boolean
  readonly alive: () => boolean
  /** Starts it again on the same port after it has gone away by itself. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

export type Safety = 'durable' | 'fast and forgetful'

const LOG_LIMIT = 10_000_000
const HOST = '127.0.0.1'
const QUICK = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off'

const logFile = (place: Place, account: Account | null): string => {
  const log = join(dirname(place.cluster), 'postgres.log')
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) renameSync(log, `${log}.1`)
  if (!existsSync(log)) writeFileSync(log, '', { mode: 0o600 })
  if (account) chownSync(log, account.uid, account.gid)
  return log
}

const launch = async (place: Place, account: Account | null, port: number, safety: Safety): Promise<void> => {
  const log = logFile(place, account)
  const options = `-p ${port} -c listen_addresses=${HOST} -c unix_socket_directories='' ${safety === 'durable' ? '' : QUICK}`
  const args = ['-D', place.cluster, '-l', log, '-w', '-t', '60', '-o', options, 'start']
  const started = await run(program(place.native, 'pg_ctl'), args, account)
  if (started.code === 0) return
  const tail = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n')
  throw new SetUpFault(
    `The built-in PostgreSQL did not start on ${place.cluster}. The end of its log, ${log}:\n${tail || started.output}`,
  )
}

const choosePort = async (last: number | undefined): Promise<number> =>
  last && (await portIsFree(last, HOST)) ? last : anyFreePort(HOST)

/** Starts the cluster of this data folder, made on first use; or adopts its server if that outlived us. */
export const startPostgres = async (data: string, safety: Safety = 'durable'): Promise<Postgres> => {
  mkdirSync(data, { recursive: true })
  const account = postgresAccount()
  const place = placeFor(data, account)
  const kept = keptFor(data)
  await createCluster(place, account, kept.password)
  const running = await runningPostmaster(place, account)
  const port = running?.port ?? (await choosePort(kept.port))
  if (!running) await launch(place, account, port, safety)
  keep(data, { ...kept, port })
  const url = await prepareDatabase(port, kept.password)
  const control = (...args: string[]) => run(program(place.native, 'pg_ctl'), ['-D', place.cluster, ...args], account)
  return {
    url,
    port,
    cluster: place.cluster,
    moved: place.moved,
    adopted: running !== null,
    alive: () => postmasterIn(place.cluster) !== null,
    restart: () => launch(place, account, port, safety),
    stop: async () => {
      await control('-m', 'fast', '-w', '-t', '30', 'stop')
    },
  }
}
