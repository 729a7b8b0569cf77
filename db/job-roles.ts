import { Client } from 'pg'
import { APP_ROLE } from './connect'

/** Commands leave jobs in the transaction of their change, so the application's role may write to the queues. */
const GRANTS: readonly string[] = [
  `grant usage on schema pgboss to ${APP_ROLE}`,
  `grant select, insert, update, delete on all tables in schema pgboss to ${APP_ROLE}`,
  `grant usage, select on all sequences in schema pgboss to ${APP_ROLE}`,
]

/** Runs once the queues exist. The lock keeps two instances from granting at the same moment. */
export const grantJobs = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('stet jobs'))`)
    for (const grant of GRANTS) await client.query(grant)
    await client.query('commit')
  } finally {
    await client.end()
  }
}
