import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { editionHand } from '@/db/schema/hands'
import { approval, reviewRun } from '@/db/schema/review'
import type { ReviewPlan } from '@/newsroom/workflow/routes'

/** The run that is open, or the one whose approval stands: never more than one. No clock decides which. */
export const currentRun = async (reader: Reader, editionId: string) => {
  const [run] = await reader
    .select()
    .from(reviewRun)
    .where(and(eq(reviewRun.editionId, editionId), or(isNull(reviewRun.closedAt), eq(reviewRun.outcome, 'approved'))))
  return run ?? null
}

/** The plan this edition was last reviewed by; null before its first review. */
export const lastPlan = async (reader: Reader, editionId: string): Promise<ReviewPlan | null> => {
  const [run] = await reader
    .select({ plan: reviewRun.plan })
    .from(reviewRun)
    .where(eq(reviewRun.editionId, editionId))
    .orderBy(desc(reviewRun.openedAt))
    .limit(1)
  return run?.plan ?? null
}

export type GivenApproval = { readonly id: string; readonly hash: string; readonly by: string }

/**
 * The approval that speaks for this package best: one that names its hash, from somebody without a hand in it.
 * Failing that any other of the edition, so that the guard can say what is wrong with it.
 */
export const approvalFor = async (
  reader: Reader,
  { id, headHash }: { readonly id: string; readonly headHash: string },
): Promise<GivenApproval | null> => {
  const byHand = sql`exists (select 1 from ${editionHand} where ${editionHand.editionId} = ${approval.editionId}
    and ${editionHand.personId} = ${approval.personId})`
  const [given] = await reader
    .select({ id: approval.id, hash: approval.packageHash, by: approval.personId })
    .from(approval)
    .where(eq(approval.editionId, id))
    .orderBy(desc(eq(approval.packageHash, headHash)), byHand, desc(approval.at), desc(approval.id))
    .limit(1)
  return given ?? null
}
