import { sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { currentPlans, openRules } from '@/db/queries/review-plan'
import { sample } from '@/db/schema/sampling'
import { hasProofs } from '@/newsroom/workflow/has-proofs'

/** Sampling belongs to proofreading: a house without it has no such room, unless it once drew a sample. */
export const keepsSamples = async (reader: Reader): Promise<boolean> => {
  if (hasProofs({ rules: await openRules(reader), plans: await currentPlans(reader) })) return true
  const drawn = await reader.select({ one: sql`1` }).from(sample).limit(1)
  return drawn.length > 0
}
