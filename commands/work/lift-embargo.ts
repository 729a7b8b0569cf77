import { z } from 'zod'
import { embargoOf } from '@/db/queries/embargo'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { embargoLifted } from '@/newsroom/time/embargo'
import type { Context } from '../context'
import { holdStory } from './hold-story'
import { said } from './set-embargo'

export const LiftEmbargo = z.object({ storyId: z.uuid(), reason: z.string().trim().min(1).max(1_000) })
export type LiftEmbargo = z.infer<typeof LiftEmbargo>

/** Before its time, by whoever answers for the desk, with a reason. */
export const liftEmbargo = (context: Context, { storyId, reason }: LiftEmbargo): Promise<Result<null>> =>
  holdStory(context, storyId, (own, now) => {
    if (!can(context.actor, 'story.liftEmbargo', own)) return refused({ kind: 'forbidden', because: 'role' })
    const standing = embargoOf(own)
    if (embargoLifted(standing, now)) return invalid('embargo', 'none')
    return done({
      set: { ...NONE },
      audit: 'liftEmbargo',
      detail: { before: said(standing), reason },
    })
  })

const NONE = {
  embargoUntil: null,
  embargoIndefinite: false,
  embargoZone: null,
  embargoSource: null,
  embargoReason: null,
  embargoBy: null,
} as const
