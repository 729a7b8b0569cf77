import { and, asc, eq } from 'drizzle-orm'
import { reissueJob, reissuePiece } from '@/db/schema/reissue'
import { SYSTEM } from '@/newsroom/people/actor'
import { attempt } from '../attempt'
import { announceReissue } from '../notifications/announce'
import { tellReissueEnded } from '../notifications/tell-of-reissue'
import { record } from '../record'
import { lockJob } from './lock-job'
import { isRefusedByRecord } from './refused-by-record'
import { reissueBatch } from './reissue-batch'
import type { ReissueContext } from './reissue-context'

const BATCH = 100
/** While one draws, the database writes for the other. */
const LANES = 2

export type Working = { readonly signal: AbortSignal; readonly batch?: number }

/**
 * Works on every reissue that runs, until each is over, is stopped, or the signal comes. Any number of instances may do
 * so at once, and any may be killed: whoever comes next goes on with the pieces that are left. Answers how many.
 */
export const workReissues = async (context: ReissueContext, working: Working): Promise<number> => {
  const jobs = await context.db
    .select({ id: reissueJob.id })
    .from(reissueJob)
    .where(eq(reissueJob.state, 'running'))
    .orderBy(asc(reissueJob.approvedAt))
  let pieces = 0
  for (const { id } of jobs) pieces += await workOn(context, id, working)
  return pieces
}

const workOn = async (context: ReissueContext, jobId: string, working: Working): Promise<number> => {
  const lanes = Array.from({ length: LANES }, () => workLane(context, jobId, working))
  // Whatever became of one, no other is left behind at work.
  const ended = await Promise.allSettled(lanes)
  const pieces = ended.map((lane) => {
    if (lane.status === 'rejected') throw lane.reason
    return lane.value
  })
  if (!working.signal.aborted) await finish(context, jobId)
  return pieces.reduce((sum, taken) => sum + taken, 0)
}

/** One batch after another until there are none, it is stopped, or the signal comes. */
const workLane = async (
  context: ReissueContext,
  jobId: string,
  { signal, batch = BATCH }: Working,
): Promise<number> => {
  let pieces = 0
  while (!signal.aborted) {
    const taken = await batchOrEach(context, jobId, batch)
    if (!taken) break
    pieces += taken
  }
  return pieces
}

/** What the database does not take for one piece holds up no other: then they are tried one by one. */
const batchOrEach = async (context: ReissueContext, jobId: string, most: number): Promise<number | null> => {
  try {
    return await attempt(context.db, (tx) => reissueBatch(tx, context, jobId, most))
  } catch (error) {
    if (most === 1 || !isRefusedByRecord(error)) throw error
    return batchOrEach(context, jobId, 1)
  }
}

/** Nobody has pieces at hand once the reissue can be held alone: what waits then is nobody's. */
const finish = ({ db, now }: ReissueContext, jobId: string): Promise<void> =>
  db.transaction(async (tx) => {
    const job = await lockJob(tx, jobId)
    const ofJob = eq(reissuePiece.jobId, jobId)
    if (job?.state !== 'running' || (await tx.$count(reissuePiece, and(ofJob, eq(reissuePiece.state, 'waiting')))) > 0)
      return
    const at = now()
    await tx.update(reissueJob).set({ state: 'finished', endedAt: at }).where(eq(reissueJob.id, jobId))
    await announceReissue(tx, jobId)
    await tellReissueEnded(tx, job, { ended: 'finished', by: null, at })
    await record(tx, SYSTEM, at, {
      kind: 'finishReissue',
      subjectType: 'disclaimer',
      subjectId: job.templateId,
      detail: { jobId, n: job.toN, pieces: job.pieces },
    })
  })
