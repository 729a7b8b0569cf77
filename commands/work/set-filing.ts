import { z } from 'zod'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { FILINGS } from '@/newsroom/story/filing'
import type { Context } from '../context'
import { holdStory } from './hold-story'

export const SetFiling = z.object({
  storyId: z.uuid(),
  filing: z.enum(FILINGS),
  /** Under which number or date it was filed. */
  reference: z.string().trim().max(200),
})
export type SetFiling = z.infer<typeof SetFiling>

/** Where the filing of a major topic with the authority stands. What was filed has a reference, and nothing else has. */
export const setFiling = (context: Context, { storyId, filing, reference }: SetFiling): Promise<Result<null>> =>
  holdStory(context, storyId, (own) => {
    if (!can(context.actor, 'story.hold', own)) return refused({ kind: 'forbidden', because: 'role' })
    if (!own.majorTopic) return invalid('filing', 'notMajor')
    if (filing === 'filed' && reference === '') return invalid('reference', 'blank')
    const after = { majorFiling: filing, majorReference: filing === 'filed' ? reference : '' }
    const before = { majorFiling: own.majorFiling, majorReference: own.majorReference }
    return done({ set: after, audit: 'setFiling', detail: { before, after } })
  })
