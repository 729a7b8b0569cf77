import { electionWindow } from '@/db/schema/elections'
import { ElectionWindowInput } from '@/newsroom/disclaimers/election-window'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { spanOfDays } from '@/newsroom/time/span-of-days'
import type { Context } from '../context'
import { record } from '../record'

export const AddElection = ElectionWindowInput
export type AddElection = ElectionWindowInput

/** Takes down when an election is on somewhere. Rules that ask for it hold from its first instant on. */
export const addElection = async (
  { db, actor, now, newId }: Context,
  { jurisdiction, name, from, to, zone }: AddElection,
): Promise<Result<{ electionId: string }>> => {
  if (!can(actor, 'elections.keep')) return refused({ kind: 'forbidden', because: 'role' })
  if (to < from) return invalid('to', 'beforeFrom')
  return db.transaction(async (tx) => {
    const at = now()
    const electionId = newId()
    const span = spanOfDays(from, to, zone)
    await tx.insert(electionWindow).values({
      ...{ id: electionId, jurisdiction, name, firstDay: from, lastDay: to, zone },
      ...{ fromAt: span.from, toAt: span.to, addedBy: actor.id, addedAt: at },
    })
    await record(tx, actor, at, {
      kind: 'addElection',
      subjectType: 'newsroom',
      subjectId: electionId,
      detail: { after: { jurisdiction, name, from, to, zone } },
    })
    return done({ electionId })
  })
}
