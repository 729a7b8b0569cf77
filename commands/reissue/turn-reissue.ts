import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { reissueJob } from '@/db/schema/reissue'
import { can } from '@/newsroom/policy/can'
import type { ReissueState } from '@/newsroom/reissue/modes'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { announceReissue } from '../notifications/announce'
import { tellReissueEnded } from '../notifications/tell-of-reissue'
import { record } from '../record'
import { lockJob } from './lock-job'

export const TurnReissue = z.object({ jobId: z.uuid() })
export type TurnReissue = z.infer<typeof TurnReissue>

/** Turned down or taken back before it began; stopped after the pieces at hand; going on where it stopped. */
const TURNS = {
  declineReissue: { from: 'requested', to: 'declined' },
  stopReissue: { from: 'running', to: 'stopped' },
  resumeReissue: { from: 'stopped', to: 'running' },
} as const satisfies Readonly<Record<string, { from: ReissueState; to: ReissueState }>>

const ENDINGS = { declineReissue: 'declined', stopReissue: 'stopped', resumeReissue: null } as const

const turn = async (
  { db, actor, now }: Context,
  { jobId }: TurnReissue,
  kind: keyof typeof TURNS,
): Promise<Result<{ readonly id: string }>> => {
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  const { from, to } = TURNS[kind]
  return db.transaction(async (tx) => {
    const job = await lockJob(tx, jobId)
    if (!job) return refused({ kind: 'notFound' })
    if (job.state !== from) return refused({ kind: 'wrongState', state: job.state })
    const at = now()
    await tx
      .update(reissueJob)
      .set({ state: to, endedAt: to === 'declined' ? at : null })
      .where(eq(reissueJob.id, jobId))
    await announceReissue(tx, jobId)
    const ended = ENDINGS[kind]
    if (ended) await tellReissueEnded(tx, job, { ended, by: actor.id, at })
    const detail = { jobId, n: job.toN }
    await record(tx, actor, at, { kind, subjectType: 'disclaimer', subjectId: job.templateId, detail })
    return done({ id: jobId })
  })
}

export const declineReissue = (context: Context, input: TurnReissue) => turn(context, input, 'declineReissue')
export const stopReissue = (context: Context, input: TurnReissue) => turn(context, input, 'stopReissue')
export const resumeReissue = (context: Context, input: TurnReissue) => turn(context, input, 'resumeReissue')
