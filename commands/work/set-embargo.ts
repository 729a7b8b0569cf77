import { z } from 'zod'
import { embargoOf } from '@/db/queries/embargo'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Embargo } from '@/newsroom/time/embargo'
import { liftsEarlier } from '@/newsroom/time/lifts-earlier'
import { instantOf, PlannedTime } from '@/newsroom/time/wall-time'
import type { Context } from '../context'
import { holdStory } from './hold-story'

export const SetEmbargo = z.object({
  storyId: z.uuid(),
  until: z.union([PlannedTime, z.literal('indefinite')]),
  /** Who asked for it. */
  source: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(1_000),
})
export type SetEmbargo = z.infer<typeof SetEmbargo>

/**
 * Nobody may release the story before. Whoever hears of an embargo may set it, or set it later; making it end sooner
 * is lifting it early.
 */
export const setEmbargo = (context: Context, { storyId, until, source, reason }: SetEmbargo): Promise<Result<null>> =>
  holdStory(context, storyId, (own, now) => {
    const { actor } = context
    const next = embargoFrom(until)
    if (!next.ok) return next
    if (next.value.until !== 'indefinite' && next.value.until <= now) return invalid('until', 'past')
    const standing = embargoOf(own)
    const action = liftsEarlier(standing, next.value, now) ? 'story.liftEmbargo' : 'story.hold'
    if (!can(actor, action, own)) return refused({ kind: 'forbidden', because: 'role' })
    const after = columnsOf(next.value, until === 'indefinite' ? null : until.zone)
    return done({
      set: { ...after, embargoSource: source, embargoReason: reason, embargoBy: actor.id },
      audit: 'setEmbargo',
      detail: { before: said(standing), after: said(next.value), zone: after.embargoZone, source, reason },
    })
  })

const embargoFrom = (until: SetEmbargo['until']): Result<Embargo> => {
  if (until === 'indefinite') return done({ until })
  const reckoned = instantOf(until, until.fold)
  return reckoned.ok ? done({ until: reckoned.at }) : invalid('until', reckoned.no)
}

const columnsOf = ({ until }: Embargo, zone: string | null) => ({
  embargoIndefinite: until === 'indefinite',
  embargoUntil: until === 'indefinite' ? null : until,
  embargoZone: zone,
})

export const said = (embargo: Embargo | null): string | null => {
  if (embargo === null) return null
  return embargo.until === 'indefinite' ? embargo.until : embargo.until.toISOString()
}
