import { z } from 'zod'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { holdStory } from './hold-story'

export const ClearLegal = z.object({ storyId: z.uuid(), reason: z.string().trim().min(1).max(1_000) })
export type ClearLegal = z.infer<typeof ClearLegal>

/** Legal need not read it after all: their word, or the chief's. A stage that is open already stays. */
export const clearLegal = (context: Context, { storyId, reason }: ClearLegal): Promise<Result<null>> =>
  holdStory(context, storyId, (own) =>
    can(context.actor, 'story.clearLegal', own)
      ? done({ set: { legalNeeded: false }, audit: 'clearLegal', detail: { reason } })
      : refused({ kind: 'forbidden', because: 'role' }),
  )
