import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { editorialResponsibility } from '@/db/schema/evidence'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'

export const EndResponsible = z.object({ holderId: z.uuid() })
export type EndResponsible = z.infer<typeof EndResponsible>

/** From now on this person answers for nothing new; what went out before keeps its name. */
export const endResponsible = async (
  { db, actor, now }: Context,
  { holderId }: EndResponsible,
): Promise<Result<null>> => {
  if (!can(actor, 'settings.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const at = now()
    const [held] = await tx
      .select()
      .from(editorialResponsibility)
      .where(eq(editorialResponsibility.id, holderId))
      .for('update')
    if (!held) return refused({ kind: 'notFound' })
    if (held.toAt !== null || held.fromAt >= at) return refused({ kind: 'wrongState', state: 'ended' })
    await tx.update(editorialResponsibility).set({ toAt: at }).where(eq(editorialResponsibility.id, holderId))
    await record(tx, actor, at, {
      kind: 'endResponsible',
      subjectType: 'newsroom',
      subjectId: holderId,
      detail: { before: { name: held.name } },
    })
    return done(null)
  })
}
