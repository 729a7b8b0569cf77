import { and, count, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { thread } from '@/db/schema/talk'

/** Open threads that were meant to stop the approval of this edition. Whether they do is a setting of the house. */
export const openBlocking = async (reader: Reader, editionId: string): Promise<number> => {
  const [row] = await reader
    .select({ open: count() })
    .from(thread)
    .where(and(eq(thread.editionId, editionId), eq(thread.blocking, true), isNull(thread.resolvedAt)))
  return row?.open ?? 0
}
