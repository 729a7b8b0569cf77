import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { sample, samplePiece } from '@/db/schema/sampling'
import type { CheckedPiece } from '@/newsroom/sampling/tally'
import { errorsOf } from './errors-of'

const YEAR = 365 * 24 * 60 * 60 * 1_000
/** Forty samples of fifty: more is not read in a year. */
const MOST = 2_000

/** What was checked to its end in the year before, on these desks. */
export const checkedPieces = async (
  reader: Reader,
  desks: readonly string[],
  at: Date,
): Promise<readonly CheckedPiece[]> => {
  const rows = await reader
    .select({
      id: samplePiece.id,
      section: sample.sectionId,
      sourceType: samplePiece.sourceType,
      characters: samplePiece.characters,
    })
    .from(samplePiece)
    .innerJoin(sample, eq(sample.id, samplePiece.sampleId))
    .where(and(inArray(sample.deskId, [...desks]), gt(samplePiece.checkedAt, new Date(at.getTime() - YEAR))))
    .orderBy(desc(samplePiece.checkedAt))
    .limit(MOST)
  const errors = await errorsOf(
    reader,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, ...piece }) => ({ ...piece, errors: errors(id) }))
}
