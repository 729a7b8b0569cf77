import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { lockStory } from '@/db/queries/lock-edition'
import { watch } from '@/db/schema/notifications'
import { FOLLOWING } from '@/newsroom/notifications/following'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

export const FollowStory = z.object({ storyId: z.uuid(), mode: z.enum(FOLLOWING) })
export type FollowStory = z.infer<typeof FollowStory>

/** Watches a story, mutes it, or leaves it at the usual: to be told of what concerns one. */
export const followStory = ({ db, actor, now }: Context, { storyId, mode }: FollowStory): Promise<Result<null>> =>
  db.transaction(async (tx) => {
    const story = await lockStory(tx, storyId)
    if (!story || !can(actor, 'story.read', story)) return refused({ kind: 'notFound' })
    const own = and(eq(watch.personId, actor.id), eq(watch.storyId, storyId))
    const [before] = await tx.select({ mode: watch.mode }).from(watch).where(own)
    if ((before?.mode ?? 'usual') === mode) return done(null)
    await tx.delete(watch).where(own)
    if (mode !== 'usual') await tx.insert(watch).values({ personId: actor.id, storyId, mode, since: now() })
    await record(tx, actor, now(), {
      kind: 'followStory',
      subjectType: 'story',
      subjectId: storyId,
      detail: { before: before?.mode ?? 'usual', after: mode },
    })
    return done(null)
  })
