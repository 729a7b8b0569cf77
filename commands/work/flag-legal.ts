import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { withLegal } from '@/newsroom/workflow/choose-plan'
import type { Context } from '../context'
import { holdStory } from './hold-story'

export const FlagLegal = z.object({ storyId: z.uuid(), reason: z.string().trim().min(1).max(1_000) })
export type FlagLegal = z.infer<typeof FlagLegal>

/** Asks for legal to read the story before anybody may publish it; a review under way gets their stage, too. */
export const flagLegal = (context: Context, { storyId, reason }: FlagLegal): Promise<Result<null>> =>
  holdStory(context, storyId, async (own, _, tx) => {
    if (!can(context.actor, 'story.hold', own)) return refused({ kind: 'forbidden', because: 'role' })
    await askLegalIn(tx, storyId)
    return done({ set: { legalNeeded: true }, audit: 'flagLegal', detail: { reason } })
  })

const askLegalIn = async (tx: Tx, storyId: string): Promise<void> => {
  const [run] = await tx
    .select({ id: reviewRun.id, plan: reviewRun.plan })
    .from(reviewRun)
    .innerJoin(edition, eq(edition.id, reviewRun.editionId))
    .where(and(eq(edition.storyId, storyId), isNull(reviewRun.closedAt)))
    .for('no key update', { of: reviewRun })
  if (!run) return
  await tx
    .update(reviewRun)
    .set({ plan: withLegal(run.plan) })
    .where(eq(reviewRun.id, run.id))
}
