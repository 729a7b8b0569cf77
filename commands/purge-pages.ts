import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { purge } from '@/db/schema/publication'

/** Tells every instance which cached pages to forget, once this transaction commits. */
export const purgePages = async (tx: Tx, tags: readonly string[]): Promise<void> => {
  if (tags.length === 0) return
  await tx.insert(purge).values(tags.map((tag) => ({ tag })))
  await tx.execute(sql`select pg_notify('stet_purge', '')`)
}
