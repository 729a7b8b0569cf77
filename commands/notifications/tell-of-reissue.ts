import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { type reissueJob, reissuePiece } from '@/db/schema/reissue'
import type { ReissueEnd } from '@/newsroom/notifications/reissue-end'
import { secondKeepers } from './second-keepers'
import { settleNotices } from './settle-notices'
import { type ToldTemplate, tellKeepers } from './tell-keepers'

type Job = typeof reissueJob.$inferSelect
type Asked = Pick<Job, 'id' | 'pieces' | 'requestedBy'> & { readonly at: Date }

/** A reissue waits for a second person: so many live pieces would change. */
export const tellReissueWaits = async (tx: Tx, template: ToldTemplate, job: Asked): Promise<void> => {
  const { id, pieces, requestedBy: by, at } = job
  await tellKeepers(tx, {
    ...{ kind: 'reissueWaits', template, by, at, waitsFor: id, key: `reissue:${id}:waits` },
    to: await secondKeepers(tx, template, [by]),
    detail: { job: id, count: pieces },
  })
}

/** How many were given the new wording, and how many are as they were. */
const countsOf = async (tx: Tx, jobId: string) => {
  const [counts] = await tx
    .select({
      count: sql<number>`(count(*) filter (where ${reissuePiece.state} = 'done'))::int`,
      left: sql<number>`(count(*) filter (where ${reissuePiece.state} <> 'done'))::int`,
    })
    .from(reissuePiece)
    .where(eq(reissuePiece.jobId, jobId))
  return counts ?? { count: 0, left: 0 }
}

type End = { readonly ended: ReissueEnd; readonly by: string | null; readonly at: Date }

/** It is done, or somebody stopped or closed it: whoever asked for it hears how far it came, and whoever agreed. */
export const tellReissueEnded = async (tx: Tx, job: Job, { ended, by, at }: End): Promise<void> => {
  const { id, templateId, requestedBy, approvedBy } = job
  await settleNotices(tx, [id], at)
  const [template] = await tx
    .select({ key: disclaimerTemplate.key })
    .from(disclaimerTemplate)
    .where(eq(disclaimerTemplate.id, templateId))
  if (!template) throw new Error('A reissue has a template.')
  await tellKeepers(tx, {
    ...{ kind: 'reissueEnded', template, by, at, key: `reissue:${id}:${ended}:${at.getTime()}` },
    to: [requestedBy, ...(approvedBy ? [approvedBy] : [])],
    detail: { job: id, thing: ended, ...(await countsOf(tx, id)) },
  })
}
