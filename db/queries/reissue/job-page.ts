import { and, count, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { section } from '@/db/schema/newsroom'
import { person } from '@/db/schema/people'
import { reissueJob, reissuePiece } from '@/db/schema/reissue'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { Counts, ReissueJob } from '@/newsroom/reissue/on-screen'
import { requestHash } from '@/newsroom/reissue/request-hash'
import { CALLED } from '../template-names'

const asker = alias(person, 'asker')
const approver = alias(person, 'approver')

type Asked = { readonly key: string; readonly jobId: string }

/** One reissue of this template and how far it got; null for those who do not keep the disclaimers. */
export const reissueJobPage = async (
  reader: Reader,
  actor: Actor,
  { key, jobId }: Asked,
): Promise<ReissueJob | null> => {
  if (!can(actor, 'disclaimer.write')) return null
  const [row] = await reader
    .select({
      job: reissueJob,
      template: { id: disclaimerTemplate.id, key: disclaimerTemplate.key, ...CALLED },
      ...{ requestedBy: asker.name, approvedBy: approver.name },
    })
    .from(reissueJob)
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, reissueJob.templateId))
    .innerJoin(asker, eq(asker.id, reissueJob.requestedBy))
    .leftJoin(approver, eq(approver.id, reissueJob.approvedBy))
    .where(and(eq(reissueJob.id, jobId), eq(disclaimerTemplate.key, key)))
  if (!row) return null
  const { job, template, requestedBy, approvedBy } = row
  const { id, toN, mode, state, pieces, requestedAt, filter, reason, approvedAt, endedAt } = job
  return {
    ...{ id, toN, mode, state, pieces, requestedAt, filter, reason, approvedAt, endedAt },
    ...{ template, requestedBy, approvedBy, seen: requestHash(job) },
    sectionNames: await sectionNames(reader, filter.sectionId),
    counts: await countsOf(reader, id),
    mayApprove: can(actor, 'disclaimer.approve', { writers: [job.requestedBy] }),
    isOwn: job.requestedBy === actor.id,
  }
}

const NONE: Counts = { waiting: 0, done: 0, unchanged: 0, skipped: 0, refused: 0 }

const countsOf = async (reader: Reader, jobId: string): Promise<Counts> => {
  const rows = await reader
    .select({ state: reissuePiece.state, pieces: count() })
    .from(reissuePiece)
    .where(eq(reissuePiece.jobId, jobId))
    .groupBy(reissuePiece.state)
  return { ...NONE, ...Object.fromEntries(rows.map(({ state, pieces }) => [state, pieces])) }
}

const sectionNames = async (reader: Reader, id: string | null): Promise<ReissueJob['sectionNames']> => {
  if (id === null) return null
  const [row] = await reader.select({ names: section.names }).from(section).where(eq(section.id, id))
  return row?.names ?? null
}
