import { z } from 'zod'
import { done, type Result, refused } from '@/newsroom/result'
import { stageRefusal } from '@/newsroom/workflow/stage-takers'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { lockAtStage, writeStage } from './at-stage'

export const ClaimStage = z.object({ storyId: z.uuid(), editionId: z.uuid() })
export type ClaimStage = z.infer<typeof ClaimStage>

/** Takes the stage on, so that nobody else begins the same reading. Others may still give it, should it be left lying. */
export const claimStage = (context: Context, input: ClaimStage): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const { actor } = context
    const at = await lockAtStage(tx, actor, input)
    if (!at.ok) return at
    const { run } = at.value
    const no = stageRefusal(actor, at.value)
    if (no) return refused({ kind: 'forbidden', because: no })
    if (run.claimedBy === actor.id) return done(null)
    if (run.claimedBy !== null) return refused({ kind: 'forbidden', because: 'claimed' })

    await writeStage(tx, run.id, { claimedBy: actor.id })
    const detail = { editionId: input.editionId, stage: run.stage }
    await record(tx, actor, context.now(), {
      kind: 'claimStage',
      subjectType: 'story',
      subjectId: input.storyId,
      detail,
    })
    await announceStory(tx, input.storyId)
    return done(null)
  })
