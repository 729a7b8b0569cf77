import { z } from 'zod'
import { leftNotice } from '@/db/schema/lifted-notices'
import { fingerprintOf } from '@/newsroom/disclaimers/lift/fingerprint'
import { type TypedNotice, typedNotices } from '@/newsroom/disclaimers/lift/typed-notice'
import { done, invalid, type Result } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import type { Scene } from '../moves/scene'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { addHands } from '../revisions/add-hands'
import { lockToWrite } from '../revisions/lock-to-write'

/** `at`: the block it stands in. */
export const LeaveNotice = z.object({ storyId: z.uuid(), editionId: z.uuid(), at: z.string().min(1).max(100) })
export type LeaveNotice = z.infer<typeof LeaveNotice>

const keep = async ({ actor, newId }: Context, scene: Scene, { text }: TypedNotice): Promise<void> => {
  const { tx, at, story, edition } = scene
  const fingerprint = fingerprintOf(text)
  const own = { id: newId(), storyId: story.id, editionId: edition.id, text, fingerprint }
  const kept = await tx
    .insert(leftNotice)
    .values({ ...own, leftBy: actor.id, leftAt: at })
    .onConflictDoNothing()
    .returning({ id: leftNotice.id })
  if (kept.length === 0) return
  await addHands(scene, [actor.id])
  await record(tx, actor, at, {
    kind: 'leaveNotice',
    subjectType: 'story',
    subjectId: story.id,
    detail: { editionId: edition.id, leftId: own.id, fingerprint },
  })
  await announceStory(tx, story.id)
}

/**
 * Decides that a notice stays in the text where it was typed, whenever the piece is opened and however it is set. Whoever
 * decides has a hand in the piece, as with every choice about its notices.
 */
export const leaveNotice = (context: Context, input: LeaveNotice): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const locked = await lockToWrite(tx, context, input)
    if (!locked.ok) return locked
    const scene = locked.value
    const typed = typedNotices(scene.head.package.copy).find(({ at }) => at === input.at)
    if (!typed) return invalid('at', 'otherText')
    await keep(context, scene, typed)
    return done(null)
  })
