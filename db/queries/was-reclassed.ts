import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { move } from '@/db/schema/review'
import type { EditionRow } from './lock-edition'

/** Is the edition another kind of change now than when it was last filed? The timeline remembers what it was. */
export const wasReclassed = async (reader: Reader, { id, kind }: Pick<EditionRow, 'id' | 'kind'>): Promise<boolean> => {
  const [filed] = await reader
    .select({ detail: move.detail })
    .from(move)
    .where(and(eq(move.editionId, id), eq(move.move, 'file')))
    .orderBy(desc(move.at))
    .limit(1)
  const then = filed?.detail.kind
  return typeof then === 'string' && then !== kind
}
