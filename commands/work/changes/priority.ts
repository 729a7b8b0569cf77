import { can } from '@/newsroom/policy/can'
import { done, refused } from '@/newsroom/result'
import type { Plan } from './change'

/** How pressing a story is. */
export const planPriority: Plan<'priority'> = ({ priority }, own, { actor }) => {
  if (!can(actor, 'story.plan', own)) return refused({ kind: 'forbidden', because: 'role' })
  return done({
    set: { priority },
    audit: 'setPriority',
    detail: { before: { priority: own.priority }, after: { priority } },
    back: { do: 'priority', priority: own.priority },
  })
}
