import { and, count, eq, exists, isNull, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { newsroom } from '@/db/schema/newsroom'
import { thread } from '@/db/schema/talk'

/** Open threads that stop the approval of this edition; none where the house does not let threads do that. */
export const openBlocking = async (reader: Reader, editionId: string): Promise<number> => {
  const heeded = reader.select({ one: sql`1` }).from(newsroom).where(eq(newsroom.blockingThreads, true))
  const [row] = await reader
    .select({ open: count() })
    .from(thread)
    .where(and(eq(thread.editionId, editionId), eq(thread.blocking, true), isNull(thread.resolvedAt), exists(heeded)))
  return row?.open ?? 0
}
