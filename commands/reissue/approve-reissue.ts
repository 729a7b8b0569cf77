import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { reissueTarget } from '@/db/queries/reissue/target'
import { reissueJob } from '@/db/schema/reissue'
import { can } from '@/newsroom/policy/can'
import { requestHash } from '@/newsroom/reissue/request-hash'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { announceReissue } from '../notifications/announce'
import { settleNotices } from '../notifications/settle-notices'
import { record } from '../record'
import { lockJob } from './lock-job'

/** `seen`: the hash of the request that was on the screen. */
export const ApproveReissue = z.object({ jobId: z.uuid(), seen: z.string().length(64) })
export type ApproveReissue = z.infer<typeof ApproveReissue>

/** The second person's word: from now on the pieces that were enlisted are brought to the version that was named. */
export const approveReissue = async (
  context: Context,
  { jobId, seen }: ApproveReissue,
): Promise<Result<{ readonly id: string }>> => {
  const { db, actor, now } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const job = await lockJob(tx, jobId)
    if (!job) return refused({ kind: 'notFound' })
    if (job.state !== 'requested') return refused({ kind: 'wrongState', state: job.state })
    if (!can(actor, 'disclaimer.approve', { writers: [job.requestedBy] }))
      return refused({ kind: 'forbidden', because: 'ownRequest' })
    if (requestHash(job) !== seen) return invalid('seen', 'changedMeanwhile')
    const at = now()
    const target = await reissueTarget(tx, { templateId: job.templateId, n: job.toN, at })
    if (target?.contentHash !== job.contentHash) return refused({ kind: 'wrongState', state: 'notInForce' })
    await tx
      .update(reissueJob)
      .set({ state: 'running', approvedBy: actor.id, approvedAt: at })
      .where(eq(reissueJob.id, jobId))
    await settleNotices(tx, [jobId], at)
    await announceReissue(tx, jobId)
    await record(tx, actor, at, {
      kind: 'approveReissue',
      subjectType: 'disclaimer',
      subjectId: job.templateId,
      detail: { jobId, n: job.toN, pieces: job.pieces, hash: seen },
    })
    return done({ id: jobId })
  })
}
