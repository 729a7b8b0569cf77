import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { lockStory } from '@/db/queries/lock-edition'
import { story } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { leaveNotes } from './changes/leave-notes'

export const OpenLimited = z.object({ storyId: z.uuid(), reason: z.string().trim().min(20).max(1_000) })
export type OpenLimited = z.infer<typeof OpenLimited>

/**
 * An admin who is not on the list takes the limit away, because whoever is has left or cannot be reached. They are shown
 * nothing beforehand, have to say why at some length, and those on the list read that in the story's talk.
 */
export const openLimited = (context: Context, { storyId, reason }: OpenLimited): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const { actor } = context
    const at = context.now()
    const own = can(actor, 'story.openLimited') ? await lockStory(tx, storyId) : null
    if (!own || own.limitedTo === null) return refused({ kind: 'notFound' })
    await tx.update(story).set({ limitedTo: null }).where(eq(story.id, storyId))
    await leaveNotes(tx, context, { at, notes: new Map([[storyId, reason]]) })
    await record(tx, actor, at, {
      kind: 'openLimited',
      subjectType: 'story',
      subjectId: storyId,
      detail: { before: own.limitedTo, reason },
    })
    await announceStory(tx, storyId)
    return done(null)
  })
