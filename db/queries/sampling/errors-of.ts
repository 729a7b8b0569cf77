import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { sampleError, sampleErrorTakenBack } from '@/db/schema/sampling'
import type { ErrorLine } from '@/newsroom/sampling/on-screen'

/** What was found in each of these pieces and stands, in the order in which it was found. */
export const errorsOf = async (
  reader: Reader,
  pieceIds: readonly string[],
): Promise<(pieceId: string) => readonly ErrorLine[]> => {
  const rows = await reader
    .select({
      pieceId: sampleError.pieceId,
      id: sampleError.id,
      place: sampleError.place,
      wrong: sampleError.wrong,
      right: sampleError.right,
      times: sampleError.times,
      stage: sampleError.stage,
    })
    .from(sampleError)
    .leftJoin(sampleErrorTakenBack, eq(sampleErrorTakenBack.errorId, sampleError.id))
    .where(and(inArray(sampleError.pieceId, [...pieceIds]), isNull(sampleErrorTakenBack.errorId)))
    .orderBy(asc(sampleError.at), asc(sampleError.id))
  const found = Map.groupBy(rows, ({ pieceId }) => pieceId)
  return (pieceId) => found.get(pieceId) ?? []
}
