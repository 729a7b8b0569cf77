import type { Tx } from '@/db/connect'
import type { Context } from '../../context'
import { tell } from '../../notifications/tell'
import { leaveNotes } from './leave-notes'
import type { Decided } from './write'

type Assigned = {
  readonly at: Date
  readonly decided: readonly Decided[]
  /** What is said with it, by story. */
  readonly notes: ReadonlyMap<string, string>
}

/** Who was given stories hears of it once, however many there are; what was said with it stays with each story. */
export const tellAssigned = async (tx: Tx, context: Context, { at, decided, notes }: Assigned): Promise<void> => {
  const given = decided.flatMap(({ own, planned }) => {
    const to = planned.audit === 'assignStory' ? planned.set.assigneeId : null
    return to ? [{ storyId: own.id, to }] : []
  })
  await leaveNotes(tx, context, { at, notes })
  for (const [to, stories] of Map.groupBy(given, (one) => one.to)) {
    const [first] = stories
    if (!first) continue
    await tell(tx, {
      kind: 'assigned',
      storyId: first.storyId,
      to: [to],
      by: context.actor.id,
      key: `assigned:${first.storyId}:${to}:${at.getTime()}`,
      detail: { count: stories.length },
      at,
    })
  }
}
