import { z } from 'zod'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { holdStory } from './hold-story'

export const LiftLimit = z.object({ storyId: z.uuid(), reason: z.string().trim().min(1).max(1_000) })
export type LiftLimit = z.infer<typeof LiftLimit>

/** Everybody who reads the desk may know of the story again, by whoever leads it and is on the list. */
export const liftLimit = (context: Context, { storyId, reason }: LiftLimit): Promise<Result<null>> =>
  holdStory(context, storyId, (own) => {
    if (!can(context.actor, 'story.limit', own)) return refused({ kind: 'forbidden', because: 'role' })
    if (own.limitedTo === null) return invalid('people', 'notLimited')
    return done({ set: { limitedTo: null }, audit: 'liftLimit', detail: { before: own.limitedTo, reason } })
  })
