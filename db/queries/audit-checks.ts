import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { auditEntry } from '@/db/schema/audit'
import { AuditCheck, type DatedCheck } from '@/newsroom/audit/audit-check'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

const latest = async (reader: Reader, which: SQL): Promise<DatedCheck | null> => {
  const [entry] = await reader
    .select({ at: auditEntry.at, detail: auditEntry.detail })
    .from(auditEntry)
    .where(and(eq(auditEntry.kind, 'checkAudit'), which))
    .orderBy(desc(auditEntry.seq))
    .limit(1)
  return entry ? { ...AuditCheck.parse(entry.detail), at: entry.at } : null
}

/** What the latest check found, and the latest that followed the whole record; nothing for those who may not read it. */
export const auditChecks = async (
  reader: Reader,
  actor: Actor,
): Promise<{ readonly latest: DatedCheck | null; readonly whole: DatedCheck | null }> => {
  if (!can(actor, 'audit.read')) return { latest: null, whole: null }
  const fromTheFirst = sql`${auditEntry.detail} ->> 'from' = '1'`
  return { latest: await latest(reader, sql`true`), whole: await latest(reader, fromTheFirst) }
}
