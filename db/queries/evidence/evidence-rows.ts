import { and, asc, desc, eq, gt, gte, lt } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { editorialEvidence } from '@/db/schema/evidence'
import { checkEvidence, type EvidenceFlaw } from '@/newsroom/evidence/check-evidence'
import { type ChainedEvidence, FIRST_EVIDENCE } from '@/newsroom/evidence/evidence-record'

const asRecord = ({ at, gradeTable, ...row }: typeof editorialEvidence.$inferSelect): ChainedEvidence => ({
  ...row,
  ...(gradeTable === null ? {} : { gradeTable }),
  at: at.toISOString(),
})

/** The evidence of one story, oldest first; a story has as many rows as it was published times. */
export const evidenceOf = async (reader: Reader, storyId: string): Promise<readonly ChainedEvidence[]> => {
  const rows = await reader
    .select()
    .from(editorialEvidence)
    .where(eq(editorialEvidence.storyId, storyId))
    .orderBy(asc(editorialEvidence.seq))
  return rows.map(asRecord)
}

export type Period = { readonly from: Date; readonly to: Date }

/** A batch of the evidence of a period, behind this number. */
export const evidenceIn = async (
  reader: Reader,
  { from, to }: Period,
  after: number,
  batch: number,
): Promise<readonly ChainedEvidence[]> => {
  const { at, seq } = editorialEvidence
  const rows = await reader
    .select()
    .from(editorialEvidence)
    .where(and(gte(at, from), lt(at, to), gt(seq, after)))
    .orderBy(asc(seq))
    .limit(batch)
  return rows.map(asRecord)
}

/** Where the chain ends now. */
export const lastEvidence = async (reader: Reader): Promise<{ readonly seq: number; readonly recordHash: string }> => {
  const [last] = await reader
    .select({ seq: editorialEvidence.seq, recordHash: editorialEvidence.recordHash })
    .from(editorialEvidence)
    .orderBy(desc(editorialEvidence.seq))
    .limit(1)
  return last ?? FIRST_EVIDENCE
}

const BATCH = 500

/** Follows the chain of the whole house, batch by batch. */
export const checkAllEvidence = async (
  reader: Reader,
): Promise<{ readonly rows: number; readonly flaw: EvidenceFlaw | null }> => {
  let from = FIRST_EVIDENCE
  for (let rows = 0; ; ) {
    const batch = await reader
      .select()
      .from(editorialEvidence)
      .where(gt(editorialEvidence.seq, from.seq))
      .orderBy(asc(editorialEvidence.seq))
      .limit(BATCH)
    const flaw = checkEvidence(batch.map(asRecord), from)
    rows += batch.length
    const last = batch.at(-1)
    if (flaw || !last) return { rows, flaw }
    from = last
  }
}
