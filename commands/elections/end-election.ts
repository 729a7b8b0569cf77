import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { electionWindow } from '@/db/schema/elections'
import { windowState } from '@/newsroom/disclaimers/election-window'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

export const EndElection = z.object({ electionId: z.uuid() })
export type EndElection = z.infer<typeof EndElection>

/**
 * Takes back what was wrong or is off: from now on no rule holds because of it, so while it is on somebody else does. What
 * it led to before stays.
 */
export const endElection = async ({ db, actor, now }: Context, { electionId }: EndElection): Promise<Result<null>> => {
  if (!can(actor, 'elections.keep')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const at = now()
    const ofId = eq(electionWindow.id, electionId)
    const [held] = await tx.select().from(electionWindow).where(ofId).for('update')
    if (!held) return refused({ kind: 'notFound' })
    if (held.endedAt !== null || held.toAt <= at) return refused({ kind: 'wrongState', state: 'electionOver' })
    const isOn = windowState(held, at) === 'open'
    if (!can(actor, 'elections.takeBack', { addedBy: held.addedBy, isOn }))
      return refused({ kind: 'forbidden', because: 'ownElection' })
    await tx.update(electionWindow).set({ endedBy: actor.id, endedAt: at }).where(ofId)
    await record(tx, actor, at, {
      kind: 'endElection',
      subjectType: 'newsroom',
      subjectId: electionId,
      detail: { after: { name: held.name, jurisdiction: held.jurisdiction } },
    })
    return done(null)
  })
}
