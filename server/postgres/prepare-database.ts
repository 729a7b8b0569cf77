import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { SetUpFault } from '@/platform/set-up-fault'
import { SUPERUSER } from './create-cluster'

const OWNER = 'stet'
const PATIENCE = 30_000

const addressOf = (user: string, password: string, port: number, database: string): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`

/** Where the owner of the one database finds it. */
export const ownerAddress = (port: number, password: string): string => addressOf(OWNER, password, port, OWNER)

/** A server that was adopted may still be recovering from a crash; `57P03` is how it says so. */
const connectPatiently = async (url: string): Promise<Client> => {
  const until = Date.now() + PATIENCE
  for (;;) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return client
    } catch (cause) {
      await client.end().catch(() => undefined)
      if (Date.now() > until) throw new SetUpFault('The built-in PostgreSQL does not answer.', { cause })
      await pause(100)
    }
  }
}

/** Makes the owner, who is not a superuser, and the database; answers with the owner's address. */
export const prepareDatabase = async (port: number, password: string): Promise<string> => {
  const client = await connectPatiently(addressOf(SUPERUSER, password, port, 'postgres'))
  try {
    const owner = await client.query('select 1 from pg_roles where rolname = $1', [OWNER])
    if (owner.rowCount === 0) {
      await client.query(`create role ${OWNER} login createrole createdb password ${client.escapeLiteral(password)}`)
    }
    const made = await client.query('select 1 from pg_database where datname = $1', [OWNER])
    if (made.rowCount === 0) await client.query(`create database ${OWNER} owner ${OWNER}`)
  } finally {
    await client.end()
  }
  return ownerAddress(port, password)
}
