import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { handsOf } from '@/db/queries/edition-facts'
import { lockEdition, type StoryRow } from '@/db/queries/lock-edition'
import { currentRun } from '@/db/queries/run'
import { stageFacts } from '@/db/queries/stage-facts'
import { reviewRun } from '@/db/schema/review'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'

export type Named = { readonly storyId: string; readonly editionId: string }

export type AtStage = Pick<EditionFacts, 'deskId' | 'stage' | 'hands'> & {
  readonly story: StoryRow
  readonly run: NonNullable<Awaited<ReturnType<typeof currentRun>>>
}

/** Locks an edition in review, with the stage it waits at and who may not take that on. */
export const lockAtStage = async (tx: Tx, actor: Actor, { storyId, editionId }: Named): Promise<Result<AtStage>> => {
  const work = await lockEdition(tx, storyId, editionId)
  if (!work || !can(actor, 'story.read', work.story)) return refused({ kind: 'notFound' })
  const { story, edition } = work
  const run = await currentRun(tx, editionId)
  if (edition.state !== 'in_review' || !run) return refused({ kind: 'wrongState', state: edition.state })
  const stage = await stageFacts(tx, edition)
  return done({ story, run, deskId: story.deskId, stage, hands: await handsOf(tx, editionId) })
}

type Taken = { readonly claimedBy: string | null; readonly stageDeadline?: Date | null }

export const writeStage = async (tx: Tx, runId: string, taken: Taken): Promise<void> => {
  await tx.update(reviewRun).set(taken).where(eq(reviewRun.id, runId))
}
