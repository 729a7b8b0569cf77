import type { Db } from '@/db/connect'
import { auditEnd } from '@/db/queries/audit-end'
import { signHead } from '@/newsroom/audit/head'
import { readHeads } from '@/newsroom/audit/read-heads'
import { keepHead, latestHeads } from '@/platform/audit-heads'
import { auditKey } from '@/platform/audit-key'

/** Enough for the last line and one that was torn. */
const TAIL = 1_024

/** Signs where the audit trail ends now and keeps it outside the database, if it has moved since the last time. */
export const keepAuditHead = async (db: Db, now: Date): Promise<void> => {
  const end = await auditEnd(db)
  const kept = readHeads(await latestHeads(TAIL), auditKey()).heads.at(-1)
  if (end.seq === 0 || (kept?.seq === end.seq && kept.hash === end.hash)) return
  await keepHead(JSON.stringify(signHead(auditKey(), { ...end, at: now.toISOString() })))
}
