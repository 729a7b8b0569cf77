import { Client } from 'pg'
import { SetUpFault } from '@/platform/set-up-fault'
import { keepAlive } from './postgres/keep-alive'
import { startPostgres } from './postgres/start-postgres'
import type { Settings } from './settings'

export type DatabaseServer = {
  readonly url: string
  /** For the operator; without the password. */
  readonly where: string
  /** Stops the server if it is ours and nobody else uses it. */
  readonly leave: () => Promise<void>
}

const OLDEST = 150_000

const withoutPassword = (url: string): string => {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || 5432}${pathname}`
}

const connect = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    return client
  } catch (cause) {
    throw new SetUpFault(
      `The database at ${withoutPassword(url)} cannot be used: ${cause instanceof Error ? cause.message || String(cause) : cause}. ` +
        'Check DATABASE_URL and that the server runs and lets this user in; without DATABASE_URL Stet brings its own.',
      { cause },
    )
  }
}

const checkVersion = async (url: string): Promise<void> => {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ version: string; number: string }>(
      `select current_setting('server_version') as version, current_setting('server_version_num') as number`,
    )
    const [found] = rows
    if (found && Number(found.number) < OLDEST) {
      throw new SetUpFault(
        `The database at ${withoutPassword(url)} is PostgreSQL ${found.version}; Stet needs 15 or newer. ` +
          'Upgrade that server, or leave DATABASE_URL out: Stet brings its own.',
      )
    }
  } finally {
    await client.end()
  }
}

/** How many connections other instances hold; our own are closed by now, but the server may take a moment to notice. */
const othersOn = async (url: string): Promise<number> => {
  const client = new Client({ connectionString: url, application_name: 'leaving' })
  await client.connect()
  try {
    const { rows } = await client.query<{ others: string }>(
      `select count(*) as others from pg_stat_activity where datname = current_database() and application_name like 'stet%'`,
    )
    return Number(rows[0]?.others ?? 0)
  } finally {
    await client.end()
  }
}

const external = async (url: string): Promise<DatabaseServer> => {
  await checkVersion(url)
  return { url, where: withoutPassword(url), leave: async () => undefined }
}

const own = async (data: string): Promise<DatabaseServer> => {
  const postgres = await startPostgres(data)
  const letGo = keepAlive(postgres)
  return {
    url: postgres.url,
    where: `${postgres.cluster}${postgres.moved ? ' (outside STET_DATA, which its account cannot reach)' : ''}`,
    leave: async () => {
      letGo()
      if ((await othersOn(postgres.url).catch(() => 0)) === 0) await postgres.stop()
    },
  }
}

/** The database of `DATABASE_URL`, or the built-in one of the data folder. */
export const openDatabaseServer = ({
  DATABASE_URL,
  data,
}: Pick<Settings, 'DATABASE_URL' | 'data'>): Promise<DatabaseServer> =>
  DATABASE_URL ? external(DATABASE_URL) : own(data)
