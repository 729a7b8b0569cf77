import { can } from '@/newsroom/policy/can'
import { done, invalid, refused } from '@/newsroom/result'
import { mayWriteFor } from './assign'
import type { Plan } from './change'

/** Hands a story to another desk, for which the person may write, too. Who may not write there has it no longer. */
export const planDesk: Plan<'desk'> = ({ deskId }, own, { actor, known }) => {
  if (!can(actor, 'story.plan', own)) return refused({ kind: 'forbidden', because: 'role' })
  if (!known.desks.has(deskId) || !can(actor, 'story.start', { deskId })) return invalid('deskId', 'desk')
  // Its list names people of this desk; at another it could be left without a reader.
  if (own.limitedTo !== null) return invalid('deskId', 'limited')
  const { assigneeId } = own
  const stays = assigneeId !== null && mayWriteFor(known.people.get(assigneeId), deskId)
  return done({
    set: { deskId, assigneeId: stays ? assigneeId : null },
    audit: 'moveStory',
    detail: { from: own.deskId, to: deskId },
    back: { do: 'desk', deskId: own.deskId },
  })
}
