import type { Tx } from '@/db/connect'
import { lockStory, type StoryRow } from '@/db/queries/lock-edition'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'

/** Locks a story somebody means to plan with. What they may not read is not there; what was killed is over. */
export const lockReadable = async (tx: Tx, actor: Actor, storyId: string): Promise<Result<StoryRow>> => {
  const own = await lockStory(tx, storyId)
  if (!own || !can(actor, 'story.read', own)) return refused({ kind: 'notFound' })
  return own.killedAt === null ? done(own) : refused({ kind: 'wrongState', state: 'killed' })
}
