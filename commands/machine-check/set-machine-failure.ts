import { z } from 'zod'
import { newsroom } from '@/db/schema/newsroom'
import { ON_FAILURE } from '@/newsroom/machine-check/check'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'
import { lockRules } from '../review-rules/lock-rules'

export const SetMachineFailure = z.object({ machineFailure: z.enum(ON_FAILURE) })
export type SetMachineFailure = z.infer<typeof SetMachineFailure>

/** Says what holds while the machine cannot check: nothing goes on, or it goes on with a warning. */
export const setMachineFailure = async (
  { db, actor, now }: Context,
  after: SetMachineFailure,
): Promise<Result<null>> => {
  if (!can(actor, 'terms.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const house = await lockRules(tx)
    if (!house) return refused({ kind: 'notFound' })
    const at = now()
    await tx.update(newsroom).set({ ...after, updatedAt: at })
    const detail = { before: { machineFailure: house.machineFailure }, after }
    await record(tx, actor, at, { kind: 'setMachineFailure', subjectType: 'newsroom', subjectId: null, detail })
    return done(null)
  })
}
