import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { move } from '@/db/schema/review'
import { revision } from '@/db/schema/story'
import type { Side } from '@/newsroom/story/part-texts'

/** The piece as it was first handed in; null where it went out without review. */
export const filedAs = async (reader: Reader, editionId: string): Promise<Side | null> => {
  const [filed] = await reader
    .select({ package: revision.package, notices: revision.notices })
    .from(move)
    .innerJoin(revision, and(eq(revision.editionId, move.editionId), eq(revision.packageHash, move.packageHash)))
    .where(and(eq(move.editionId, editionId), eq(move.move, 'file')))
    .orderBy(asc(move.at), asc(revision.seq))
    .limit(1)
  return filed ?? null
}
