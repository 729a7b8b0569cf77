import { desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { saveReceipt } from '@/db/schema/story'

export type Receipt = typeof saveReceipt.$inferSelect

/** The last save of this client that was acknowledged, whichever edition it was for. */
export const newestReceipt = async (reader: Reader, clientId: string): Promise<Receipt | null> => {
  const [row] = await reader
    .select()
    .from(saveReceipt)
    .where(eq(saveReceipt.clientId, clientId))
    .orderBy(desc(saveReceipt.n))
    .limit(1)
  return row ?? null
}
