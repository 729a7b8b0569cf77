import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { termListVersion } from '@/db/schema/terms'
import { termsHash } from '@/newsroom/machine-check/terms-hash'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'
import { lockList, termsIn } from './lock-list'

/** `seen` is the content hash of the terms that were on the approver's screen. */
export const ApproveTerms = z.object({ listId: z.uuid(), versionId: z.uuid(), seen: z.string().length(64) })
export type ApproveTerms = z.infer<typeof ApproveTerms>

/**
 * Puts a draft into force, in place of the version before it. It is fixed from then on. Findings of earlier checks stay
 * as they are and name the version they were made with; pieces in work are checked anew at their next move.
 */
export const approveTerms = async (
  { db, actor, now }: Context,
  { listId, versionId, seen }: ApproveTerms,
): Promise<Result<{ readonly n: number }>> => {
  if (!can(actor, 'terms.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const held = await lockList(tx, listId)
    const draft = held?.newest
    if (draft?.id !== versionId) return refused({ kind: 'notFound' })
    if (draft.approvedAt !== null) return refused({ kind: 'wrongState', state: 'approved' })
    if (!can(actor, 'terms.approve', draft)) return refused({ kind: 'forbidden', because: 'ownWording' })
    const contentHash = termsHash(listId, draft.n, await termsIn(tx, versionId))
    if (contentHash !== seen) return invalid('terms', 'changedMeanwhile')
    const at = now()
    const approved = { approvedBy: actor.id, approvedAt: at, contentHash }
    await tx.update(termListVersion).set(approved).where(eq(termListVersion.id, versionId))
    await record(tx, actor, at, {
      kind: 'approveTerms',
      subjectType: 'newsroom',
      subjectId: listId,
      detail: { versionId, n: draft.n, contentHash },
    })
    return done({ n: draft.n })
  })
}
