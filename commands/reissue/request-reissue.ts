import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { inFilter, ofPiece } from '@/db/queries/reissue/in-filter'
import { reissueTarget } from '@/db/queries/reissue/target'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { reissueJob, reissuePiece } from '@/db/schema/reissue'
import { can } from '@/newsroom/policy/can'
import { ReissueFilter } from '@/newsroom/reissue/filter'
import { REISSUE_MODES, UNDER_WAY } from '@/newsroom/reissue/modes'
import { requestHash } from '@/newsroom/reissue/request-hash'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { lockTemplate } from '../lock-template'
import { tellReissueWaits } from '../notifications/tell-of-reissue'
import { record } from '../record'

export const RequestReissue = z.object({
  templateId: z.uuid(),
  /** The version that pieces are brought to. */
  n: z.int().positive(),
  filter: ReissueFilter,
  mode: z.enum(REISSUE_MODES),
  reason: z.string().trim().min(1).max(1_000),
  /** How many pieces the dry run showed. */
  count: z.int().nonnegative(),
})
export type RequestReissue = z.infer<typeof RequestReissue>

/**
 * Asks for live pieces to be brought to a version, and enlists them as they are now: a second person agrees to exactly
 * these. Refused when there are others by now than the dry run showed.
 */
export const requestReissue = async (
  context: Context,
  { templateId, n, filter, mode, reason, count }: RequestReissue,
): Promise<Result<{ readonly jobId: string; readonly key: string }>> => {
  const { db, actor, now, newId } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    // A whole archive is enlisted in one statement.
    await tx.execute(sql`set local statement_timeout = '60s'`)
    const template = await lockTemplate(tx, templateId)
    if (!template) return refused({ kind: 'notFound' })
    const at = now()
    const target = await reissueTarget(tx, { templateId, n, at })
    if (!target) return refused({ kind: 'wrongState', state: 'notInForce' })
    if (await isUnderWay(tx, templateId)) return refused({ kind: 'wrongState', state: 'underWay' })

    const found = await tx.$count(
      tx
        .select({ id: publication.id })
        .from(publicationDisclaimer)
        .innerJoin(publication, ofPiece)
        .where(inFilter({ templateId, toN: n, filter }))
        .as('found'),
    )
    if (found === 0) return invalid('filter', 'nothing')
    if (found !== count) return invalid('count', 'changedMeanwhile')
    const { versionId, contentHash } = target
    const job = { id: newId(), templateId, versionId, toN: n, contentHash, filter, mode, pieces: found, reason }
    await tx.insert(reissueJob).values({ ...job, state: 'requested', requestedBy: actor.id, requestedAt: at })
    await enlist(tx, job)
    await tellReissueWaits(tx, template, { ...job, requestedBy: actor.id, at })
    const detail = { jobId: job.id, n, filter, mode, pieces: found, reason, contentHash, hash: requestHash(job) }
    await record(tx, actor, at, {
      kind: 'requestReissue',
      subjectType: 'disclaimer',
      subjectId: templateId,
      detail,
    })
    return done({ jobId: job.id, key: template.key })
  })
}

const isUnderWay = async (tx: Tx, templateId: string): Promise<boolean> =>
  (await tx.$count(reissueJob, and(eq(reissueJob.templateId, templateId), inArray(reissueJob.state, [...UNDER_WAY])))) >
  0

type Enlisting = Pick<typeof reissueJob.$inferSelect, 'id' | 'templateId' | 'toN' | 'filter'>

/** In one statement, however many there are. */
const enlist = (tx: Tx, { id, ...asked }: Enlisting) =>
  tx.insert(reissuePiece).select(
    tx
      .select({
        jobId: sql<string>`${id}::uuid`.as('job_id'),
        publicationId: publication.id,
        storyId: publication.storyId,
        fromN: publicationDisclaimer.versionN,
        state: sql<'waiting'>`'waiting'`.as('state'),
        because: sql<null>`null`.as('because'),
        newPublicationId: sql<null>`null::uuid`.as('new_publication_id'),
        at: sql<null>`null::timestamptz`.as('at'),
      })
      .from(publicationDisclaimer)
      .innerJoin(publication, ofPiece)
      .where(inFilter(asked)),
  )
