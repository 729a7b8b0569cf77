import type { StoryRow } from '@/db/queries/lock-edition'
import type { Actor } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import { isListed } from '@/newsroom/people/is-listed'
import { can } from '@/newsroom/policy/can'
import { done, invalid, refused } from '@/newsroom/result'
import type { Plan } from './change'

/** Gives a story to somebody who may write for its desk. Being given a story is not having a hand in it. */
export const planAssign: Plan<'assign'> = ({ assigneeId }, own, { actor, known }) => {
  if (!mayGive(actor, own, assigneeId)) return refused({ kind: 'forbidden', because: 'role' })
  if (assigneeId !== null && !mayWriteFor(known.people.get(assigneeId), own.deskId))
    return invalid('assigneeId', 'unfit')
  if (assigneeId !== null && !mayKnow(known.people.get(assigneeId), own.limitedTo))
    return invalid('assigneeId', 'unlisted')
  return done({
    set: { assigneeId },
    audit: 'assignStory',
    detail: { from: own.assigneeId, to: assigneeId },
    back: { do: 'assign', assigneeId: own.assigneeId, note: '' },
  })
}

const mayGive = (actor: Actor, own: StoryRow, assigneeId: string | null): boolean =>
  can(actor, 'story.assign', own) ||
  can(actor, 'story.handOver', own) ||
  (assigneeId === actor.id && can(actor, 'story.claim', own))

/** A story is given to nobody it is kept from: whoever limited it says first that they may know. */
const mayKnow = (person: Actor | undefined, limitedTo: StoryRow['limitedTo']): boolean =>
  limitedTo === null || (person !== undefined && isListed(person, limitedTo))

export const mayWriteFor = (person: Actor | undefined, deskId: string): boolean =>
  person !== undefined && holds(person, 'contributor', deskId)
