import { z } from 'zod'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { holdStory } from './hold-story'

export const FlagMajor = z.object({ storyId: z.uuid() })
export type FlagMajor = z.infer<typeof FlagMajor>

/** A topic of weight: the story never goes out without review, however urgent. */
export const flagMajor = (context: Context, { storyId }: FlagMajor): Promise<Result<null>> =>
  holdStory(context, storyId, (own) =>
    can(context.actor, 'story.hold', own)
      ? done({ set: { majorTopic: true }, audit: 'flagMajor', detail: {} })
      : refused({ kind: 'forbidden', because: 'role' }),
  )
