import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { sampleError, sampleErrorTakenBack } from '@/db/schema/sampling'
import type { TakenBackLine } from '@/newsroom/sampling/on-screen'

/** What was written down of a piece by mistake and taken back, with the reason. */
export const takenBack = (reader: Reader, pieceId: string): Promise<readonly TakenBackLine[]> =>
  reader
    .select({
      id: sampleError.id,
      wrong: sampleError.wrong,
      right: sampleError.right,
      reason: sampleErrorTakenBack.reason,
      person: person.name,
      at: sampleErrorTakenBack.at,
    })
    .from(sampleErrorTakenBack)
    .innerJoin(sampleError, eq(sampleError.id, sampleErrorTakenBack.errorId))
    .innerJoin(person, eq(person.id, sampleErrorTakenBack.by))
    .where(eq(sampleError.pieceId, pieceId))
    .orderBy(asc(sampleErrorTakenBack.at), asc(sampleError.id))
