import { and, eq, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'

/**
 * Everybody who had a hand in a version: who began it, who wrote its texts, and (from the audit trail) who wrote words
 * that someone else has replaced since. None of them may approve it.
 */
export const versionWriters = async (reader: Reader, versionId: string): Promise<readonly string[]> => {
  const began = reader
    .select({ id: disclaimerVersion.writtenBy })
    .from(disclaimerVersion)
    .where(eq(disclaimerVersion.id, versionId))
  const worded = reader
    .select({ id: disclaimerText.writtenBy })
    .from(disclaimerText)
    .where(eq(disclaimerText.versionId, versionId))
  const replaced = reader
    .select({ id: sql<string>`${auditEntry.actorId}` })
    .from(auditEntry)
    .where(and(eq(auditEntry.kind, 'writeVersion'), sql`${auditEntry.detail} ->> 'versionId' = ${versionId}`))
  const rows = await began.union(worded).union(replaced)
  return rows.map(({ id }) => id)
}
