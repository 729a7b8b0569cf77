import { z } from 'zod'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { holdStory } from './hold-story'

export const ClearMajor = z.object({ storyId: z.uuid(), reason: z.string().trim().min(1).max(1_000) })
export type ClearMajor = z.infer<typeof ClearMajor>

/** The chief says that the topic is not of that weight. */
export const clearMajor = (context: Context, { storyId, reason }: ClearMajor): Promise<Result<null>> =>
  holdStory(context, storyId, (own) =>
    can(context.actor, 'story.clearMajor', own)
      ? done({ set: { majorTopic: false }, audit: 'clearMajor', detail: { reason } })
      : refused({ kind: 'forbidden', because: 'role' }),
  )
