import { desc, lte, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { auditEntry } from '@/db/schema/audit'
import { type Link, START } from '@/newsroom/audit/chain'

const LINK = { seq: auditEntry.seq, hash: auditEntry.hash }

/** The end of the chain; `START` while there is no entry. */
export const auditEnd = async (reader: Reader): Promise<Link> => {
  const [last] = await reader.select(LINK).from(auditEntry).orderBy(desc(auditEntry.seq)).limit(1)
  return last ?? START
}

/** The entry that the newest `count` ones follow; `START` where that is all of them. */
export const beforeNewest = async (reader: Reader, count: number): Promise<Link> => {
  const last = sql`(select max(${auditEntry.seq}) from ${auditEntry})`
  const [link] = await reader
    .select(LINK)
    .from(auditEntry)
    .where(lte(auditEntry.seq, sql`${last} - ${count}::int`))
    .orderBy(desc(auditEntry.seq))
    .limit(1)
  return link ?? START
}
