import { desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { reviewRun } from '@/db/schema/review'
import { WRITING } from '@/newsroom/sampling/stages-to-blame'
import type { StageName } from '@/newsroom/workflow/at-hand'

/** Where an error of an edition could have been caught: by its writer, then at the stages it went through last. */
export const stagesOf = async (reader: Reader, editionId: string): Promise<readonly StageName[]> => {
  const [run] = await reader
    .select({ plan: reviewRun.plan })
    .from(reviewRun)
    .where(eq(reviewRun.editionId, editionId))
    .orderBy(desc(reviewRun.openedAt))
    .limit(1)
  const walked = run?.plan.stages ?? []
  return [{ key: WRITING }, ...walked.map(({ key, names }) => (names ? { key, names } : { key }))]
}
