import { asc, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { sampleError } from '@/db/schema/sampling'
import type { ErrorLine } from '@/newsroom/sampling/on-screen'

/** What was found in each of these pieces, in the order in which it was found. */
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
    .where(inArray(sampleError.pieceId, [...pieceIds]))
    .orderBy(asc(sampleError.at), asc(sampleError.id))
  const found = Map.groupBy(rows, ({ pieceId }) => pieceId)
  return (pieceId) => found.get(pieceId) ?? []
}
