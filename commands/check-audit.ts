import { checkTrail, type Extent } from '@/db/queries/check-trail'
import { type AuditCheck, foundWhole } from '@/newsroom/audit/audit-check'
import type { Heads } from '@/newsroom/audit/read-heads'
import { type Actor, SYSTEM, type System } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { record } from './record'

/** Follows the chain of the record, all of it or the newest entries, and puts on record what was found. */
export const checkAudit = async (
  { db, actor, now }: Context<Actor | System>,
  extent: Extent,
  { heads, bad }: Heads,
): Promise<Result<AuditCheck>> => {
  if (actor !== SYSTEM && !can(actor, 'audit.read')) return refused({ kind: 'forbidden', because: 'role' })
  const { from, upTo, flaw } = await checkTrail(db, extent, heads)
  const check: AuditCheck = { from: from.seq + 1, to: upTo.seq, heads: heads.length, badHeads: bad.length, flaw }
  const after = foundWhole(check) ? 'whole' : 'damaged'
  await db.transaction((tx) =>
    record(tx, actor, now(), {
      kind: 'checkAudit',
      subjectType: 'audit',
      subjectId: null,
      detail: { ...check, after },
    }),
  )
  return done(check)
}
