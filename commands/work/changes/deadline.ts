import { can } from '@/newsroom/policy/can'
import { done, invalid, refused } from '@/newsroom/result'
import { plannedTimeOf } from '@/newsroom/time/planned-time'
import { instantOf } from '@/newsroom/time/wall-time'
import type { Plan } from './change'

/** By when a story is due, on whose clock; null: whenever it is ready. */
export const planDeadline: Plan<'deadline'> = ({ deadline: planned }, own, { actor }) => {
  if (!can(actor, 'story.plan', own)) return refused({ kind: 'forbidden', because: 'role' })
  const due = planned === null ? null : instantOf(planned, planned.fold)
  if (due && !due.ok) return invalid('deadline', due.no)
  const { deadline, deadlineZone } = own
  const before = deadline && deadlineZone ? plannedTimeOf(deadline, deadlineZone) : null
  return done({
    set: { deadline: due?.at ?? null, deadlineZone: planned?.zone ?? null },
    audit: 'setDeadline',
    detail: {
      before: { deadline, zone: deadlineZone },
      after: { deadline: due?.at ?? null, zone: planned?.zone ?? null },
    },
    back: { do: 'deadline', deadline: before },
  })
}
