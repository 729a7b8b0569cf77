import { sql } from 'drizzle-orm'
import { fromDrizzle, PgBoss } from 'pg-boss'

/** What each queue's jobs carry: ids, never copy or secrets. */
export type Jobs = {
  /** Removes what has had its day: ended sign-ins, spent counters, old purges. */
  readonly sweep: Record<string, never>
  /** Sends an invitee their link. The one secret a job may carry: it is single-use and gone in three days. */
  readonly mail: { readonly personId: string; readonly link: string }
}

export type Queue = keyof Jobs
export const QUEUES: readonly Queue[] = ['sweep', 'mail']

const SHARED = Symbol.for('stet.jobs')
const shared = globalThis as typeof globalThis & { [SHARED]?: PgBoss }

/** Connects the queues; the server does it once, as the owner, before it serves. */
export const openJobs = async (url: string): Promise<PgBoss> => {
  const boss = new PgBoss({ connectionString: url, application_name: 'stet jobs', max: 4 })
  await boss.start()
  shared[SHARED] = boss
  return boss
}

type Transaction = Parameters<typeof fromDrizzle>[0]

/** Leaves a job that exists exactly if the transaction commits. It may run twice, so its effect must bear that. */
export const enqueue = async <Q extends Queue>(tx: Transaction, queue: Q, data: Jobs[Q]): Promise<void> => {
  const boss = shared[SHARED]
  if (!boss) throw new Error('The queues are not open; the server opens them before anything asks.')
  await boss.send(queue, data, { db: fromDrizzle(tx, sql) })
}
