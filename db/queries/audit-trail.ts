import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { type ChainedEntry, type Link, START } from '@/newsroom/audit/chain'

/** As many as one `fetch` below asks for. */
const BATCH = 1_000

/**
 * The trail behind an entry, in its order, in constant memory. A cursor of the transaction rather than page by page
 * from the last number on: were the key of the table gone, a second entry of one number could hide between two pages.
 */
export const trailAfter = async function* (tx: Tx, { seq }: Link): AsyncGenerator<ChainedEntry> {
  // Behind the start stand also numbers that should not be: nothing is left out there.
  const after = seq === START.seq ? sql`true` : sql`seq > ${seq}`
  await tx.execute(sql`
    declare trail no scroll cursor for
    select seq::float8 as seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, kind,
      actor_id as "actorId", subject_type as "subjectType", subject_id as "subjectId", detail::text as detail, hash
    from audit_entry where ${after} order by audit_entry.seq`)
  try {
    for (;;) {
      const { rows } = await tx.execute<ChainedEntry>(sql`fetch 1000 from trail`)
      yield* rows
      if (rows.length < BATCH) return
    }
  } finally {
    // In a transaction that failed there is nothing left to close.
    await tx.execute(sql`close trail`).catch(() => undefined)
  }
}
