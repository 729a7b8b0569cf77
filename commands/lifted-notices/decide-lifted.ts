import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { liftedNotice } from '@/db/schema/lifted-notices'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import type { Scene } from '../moves/scene'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { addHands } from '../revisions/add-hands'
import { lockToWrite } from '../revisions/lock-to-write'
import { standIn } from './stand-in'

/** `templateId`: what stands in its place; null: nothing has to, and `reason` says why. */
export const DecideLifted = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  liftedId: z.uuid(),
  templateId: z.uuid().nullable(),
  reason: z.string().trim().max(1_000),
})
export type DecideLifted = z.infer<typeof DecideLifted>

const waits = async ({ tx, story }: Scene, liftedId: string): Promise<boolean> => {
  const rows = await tx
    .select({ id: liftedNotice.id })
    .from(liftedNotice)
    .where(and(eq(liftedNotice.id, liftedId), eq(liftedNotice.storyId, story.id), isNull(liftedNotice.decidedAt)))
    .for('update')
  return rows.length > 0
}

const decide = async ({ actor }: Context, scene: Scene, input: DecideLifted): Promise<void> => {
  const { tx, at, story, edition } = scene
  const { liftedId, templateId } = input
  const reason = templateId === null ? input.reason : ''
  await tx
    .update(liftedNotice)
    .set({ templateId, reason, decidedBy: actor.id, decidedAt: at })
    .where(eq(liftedNotice.id, liftedId))
  await addHands(scene, [actor.id])
  await record(tx, actor, at, {
    kind: 'decideLifted',
    subjectType: 'story',
    subjectId: story.id,
    detail: { editionId: edition.id, liftedId, templateId, reason },
  })
  await announceStory(tx, story.id)
}

/**
 * Decides about a lifted notice no approved text was like: the template in its place, or why there is none. Whoever
 * decides has a hand in the piece, as with every choice about its notices.
 */
export const decideLifted = (context: Context, input: DecideLifted): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const locked = await lockToWrite(tx, context, input)
    if (!locked.ok) return locked
    const scene = locked.value
    if (input.templateId === null && input.reason === '') return invalid('reason', 'blank')
    if (!(await waits(scene, input.liftedId))) return refused({ kind: 'notFound' })
    const stood = input.templateId === null ? done(null) : await standIn(context, scene, input.templateId)
    if (!stood.ok) return stood
    await decide(context, scene, input)
    return done(null)
  })
