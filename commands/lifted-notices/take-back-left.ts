import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { leftNotice } from '@/db/schema/lifted-notices'
import { done, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { addHands } from '../revisions/add-hands'
import { lockToWrite } from '../revisions/lock-to-write'

export const TakeBackLeft = z.object({ storyId: z.uuid(), editionId: z.uuid(), leftId: z.uuid() })
export type TakeBackLeft = z.infer<typeof TakeBackLeft>

/** A notice that was left in the text is one to be decided about again. */
export const takeBackLeft = (context: Context, input: TakeBackLeft): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const { actor } = context
    const locked = await lockToWrite(tx, context, input)
    if (!locked.ok) return locked
    const { at, story, edition } = locked.value
    const ended = await tx
      .update(leftNotice)
      .set({ takenBackBy: actor.id, takenBackAt: at })
      .where(and(eq(leftNotice.id, input.leftId), eq(leftNotice.storyId, story.id), isNull(leftNotice.takenBackAt)))
      .returning({ fingerprint: leftNotice.fingerprint })
    const [left] = ended
    if (!left) return refused({ kind: 'notFound' })
    await addHands(locked.value, [actor.id])
    await record(tx, actor, at, {
      kind: 'takeBackLeft',
      subjectType: 'story',
      subjectId: story.id,
      detail: { editionId: edition.id, leftId: input.leftId, fingerprint: left.fingerprint },
    })
    await announceStory(tx, story.id)
    return done(null)
  })
