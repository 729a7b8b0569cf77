import { type Asker, type AuditFilter, type AuditLine, auditPage } from '@/db/queries/audit'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { record } from './record'

const BATCH = 500

/** The record's lines, latest first, fetched as they are wanted. That somebody took it away is recorded first. */
export const exportAudit = async (
  { db, actor, now }: Context<Asker>,
  filter: AuditFilter,
): Promise<Result<AsyncGenerator<AuditLine>>> => {
  if (!can(actor, 'audit.read')) return refused({ kind: 'forbidden', because: 'role' })
  await db.transaction((tx) =>
    record(tx, actor, now(), { kind: 'exportAudit', subjectType: 'audit', subjectId: null, detail: { ...filter } }),
  )
  const lines = async function* (): AsyncGenerator<AuditLine> {
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof auditPage>> = await auditPage(db, actor, filter, cursor, BATCH)
      yield* page.items
      cursor = page.next
    } while (cursor)
  }
  return done(lines())
}
