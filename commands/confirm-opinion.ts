import { z } from 'zod'
import { editionFacts } from '@/db/queries/edition-facts'
import { lockEdition, lockStory } from '@/db/queries/lock-edition'
import { currentRun } from '@/db/queries/run'
import { opinion } from '@/db/schema/review'
import { stop } from '@/newsroom/issue'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { stageOf } from '@/newsroom/workflow/routes'
import { attempt } from './attempt'
import type { Context } from './context'
import { record } from './record'

export const ConfirmOpinion = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  /** The package that was on the screen. */
  hash: z.string().max(128),
  stage: z.string().max(60),
  text: z.string().trim().max(4_000).default(''),
})
export type ConfirmOpinion = z.infer<typeof ConfirmOpinion>

/** A reviewer of an earlier stage has looked at what changed since, and stands by what they said. No state moves. */
export const confirmOpinion = (context: Context, input: ConfirmOpinion): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const { actor } = context
    const story = await lockStory(tx, input.storyId)
    const work = story && can(actor, 'story.read', story) ? await lockEdition(tx, input.storyId, input.editionId) : null
    if (!work) return refused({ kind: 'notFound' })
    const at = context.now()
    const facts = await editionFacts(tx, work, { actor, at, shownHash: input.hash, freshSignIn: false })
    const run = await currentRun(tx, input.editionId)
    const asked = facts.stage?.stale.some(({ stage, by }) => stage === input.stage && by === actor.id)
    const kind = run && stageOf(run.plan, input.stage)?.stage.kind
    if (facts.state !== 'in_review' || !run || !kind || !asked)
      return refused({ kind: 'wrongState', state: facts.state })
    if (facts.hands.includes(actor.id)) return refused({ kind: 'forbidden', because: 'hand' })
    if (input.hash !== facts.headHash)
      return refused({ kind: 'notReady', issues: [stop('package', 'changedMeanwhile')] })
    if (!facts.seenHead) return refused({ kind: 'notReady', issues: [stop('package', 'unseenChanges')] })
    await tx.insert(opinion).values({
      id: context.newId(),
      runId: run.id,
      editionId: input.editionId,
      stage: input.stage,
      stageKind: kind,
      personId: actor.id,
      packageHash: facts.headHash,
      verdict: 'pass',
      text: input.text,
      checks: {},
      at,
    })
    await record(tx, actor, at, {
      kind: 'confirmOpinion',
      subjectType: 'story',
      subjectId: input.storyId,
      detail: { editionId: input.editionId, stage: input.stage, hash: facts.headHash },
    })
    return done(null)
  })
