import { z } from 'zod'
import { newsroom } from '@/db/schema/newsroom'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'
import { lockRules } from './lock-rules'

const hours = (most: number) => z.int().min(1).max(most)

export const SetReviewSettings = z.object({
  debtHours: hours(720),
  debtLimit: z.int().min(1).max(50),
  blockingThreads: z.boolean(),
  /** 0: what was missed stays missed. */
  catchUpHours: z.int().min(0).max(168),
  errorLiveHours: hours(720),
})
export type SetReviewSettings = z.infer<typeof SetReviewSettings>

/** Changes the limits of the house: debts, blocking threads, catching up, errors that were live for long. */
export const setReviewSettings = async (
  { db, actor, now }: Context,
  after: SetReviewSettings,
): Promise<Result<null>> => {
  if (!can(actor, 'routes.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const house = await lockRules(tx)
    if (!house) return refused({ kind: 'notFound' })
    const at = now()
    const { debtHours, debtLimit, blockingThreads, catchUpHours, errorLiveHours } = house
    const before = { debtHours, debtLimit, blockingThreads, catchUpHours, errorLiveHours }
    await tx.update(newsroom).set({ ...after, updatedAt: at })
    const detail = { before, after }
    await record(tx, actor, at, { kind: 'setReviewSettings', subjectType: 'newsroom', subjectId: null, detail })
    return done(null)
  })
}
