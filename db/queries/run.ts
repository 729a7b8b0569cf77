import { desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { approval, reviewRun } from '@/db/schema/review'

/** The newest run of an edition, open or closed. */
export const newestRun = async (reader: Reader, editionId: string) => {
  const [run] = await reader
    .select()
    .from(reviewRun)
    .where(eq(reviewRun.editionId, editionId))
    .orderBy(desc(reviewRun.openedAt), desc(reviewRun.id))
    .limit(1)
  return run ?? null
}

export const newestApproval = async (reader: Reader, editionId: string) => {
  const [given] = await reader
    .select({ id: approval.id, hash: approval.packageHash, by: approval.personId, at: approval.at })
    .from(approval)
    .where(eq(approval.editionId, editionId))
    .orderBy(desc(approval.at), desc(approval.id))
    .limit(1)
  return given ?? null
}
