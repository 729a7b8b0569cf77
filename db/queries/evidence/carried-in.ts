import { and, asc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { editorialEvidence } from '@/db/schema/evidence'
import { publication } from '@/db/schema/publication'
import { reissueJob, reissuePiece } from '@/db/schema/reissue'
import type { CarriedEvidence } from '@/newsroom/evidence/carried-evidence'
import type { Period } from './evidence-rows'

/** A record’s place among all that were reissued: its reissue, and the record before it. */
export type CarriedPlace = { readonly jobId: string; readonly replaces: string }

/** The last evidence of its own edition before it, as `carriedEvidence` has it for one story. */
const evidenceId = sql<string | null>`(select e.id from ${editorialEvidence} e
  where e.edition_id = ${publication.editionId} and e.at <= ${publication.fromAt} order by e.seq desc limit 1)`

const further = (after: CarriedPlace | null) =>
  after
    ? sql`(${reissuePiece.jobId}, ${reissuePiece.publicationId}) > (${after.jobId}::uuid, ${after.replaces}::uuid)`
    : undefined

/** A batch of the records of a period that rest on evidence from before them, behind this place. */
export const carriedIn = async (
  reader: Reader,
  { from, to }: Period,
  after: CarriedPlace | null,
  batch: number,
): Promise<readonly { readonly place: CarriedPlace; readonly carried: CarriedEvidence | null }[]> => {
  const rows = await reader
    .select({
      evidenceId,
      jobId: reissuePiece.jobId,
      publicationId: publication.id,
      replaces: reissuePiece.publicationId,
      notice: { key: disclaimerTemplate.key, from: reissuePiece.fromN, to: reissueJob.toN },
      at: publication.fromAt,
    })
    .from(reissuePiece)
    .innerJoin(publication, eq(publication.id, reissuePiece.newPublicationId))
    .innerJoin(reissueJob, eq(reissueJob.id, reissuePiece.jobId))
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, reissueJob.templateId))
    .where(and(eq(reissuePiece.state, 'done'), gte(reissuePiece.at, from), lt(reissuePiece.at, to), further(after)))
    .orderBy(asc(reissuePiece.jobId), asc(reissuePiece.publicationId))
    .limit(batch)
  return rows.map(({ evidenceId: id, jobId, at, ...row }) => ({
    place: { jobId, replaces: row.replaces },
    carried: id === null ? null : { ...row, evidenceId: id, at: at.toISOString() },
  }))
}
