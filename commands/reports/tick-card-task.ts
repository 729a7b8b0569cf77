import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { lockStory } from '@/db/queries/lock-edition'
import { cardTask } from '@/db/schema/card-tasks'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { MOST_SAID } from '@/newsroom/corrections/reader-report'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'

export const TickCardTask = z.object({
  taskId: z.uuid(),
  /** Address of the post that owns up to it, or why there is none. */
  proof: z.string().trim().min(1).max(MOST_SAID.reason).refine(isCleanText),
})
export type TickCardTask = z.infer<typeof TickCardTask>

/** Says that the posted card is replaced, or why none has to be. */
export const tickCardTask = (context: Context, { taskId, proof }: TickCardTask): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const [known] = await tx.select({ storyId: cardTask.storyId }).from(cardTask).where(eq(cardTask.id, taskId))
    const story = known ? await lockStory(tx, known.storyId) : null
    if (!story || !can(context.actor, 'report.handle', story)) return refused({ kind: 'notFound' })
    const [task] = await tx.select({ doneAt: cardTask.doneAt }).from(cardTask).where(eq(cardTask.id, taskId))
    if (!task || task.doneAt) return invalid('form', 'ticked')
    const at = context.now()
    await tx.update(cardTask).set({ doneAt: at, doneBy: context.actor.id, proof }).where(eq(cardTask.id, taskId))
    await record(tx, context.actor, at, {
      kind: 'tickCardTask',
      subjectType: 'story',
      subjectId: story.id,
      detail: { taskId, reason: proof },
    })
    return done(null)
  })
