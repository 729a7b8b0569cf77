import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { session } from '@/db/schema/people'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { record } from './record'

/** `keep`: the session that asks, when a person signs out everywhere else. */
export const EndSessions = z.object({ personId: z.uuid(), keep: z.uuid().nullable() })
export type EndSessions = z.infer<typeof EndSessions>

/** Ends every open session of a person but `keep`; the number of those ended. */
export const endAllSessions = async (tx: Tx, personId: string, keep: string | null, at: Date): Promise<number> => {
  const open = and(eq(session.personId, personId), isNull(session.endedAt))
  const ended = await tx
    .update(session)
    .set({ endedAt: at })
    .where(keep ? and(open, ne(session.id, keep)) : open)
    .returning({ id: session.id })
  return ended.length
}

/** Signs a person out everywhere: themselves, or an admin. */
export const endSessions = async (
  { db, actor, now }: Context,
  { personId, keep }: EndSessions,
): Promise<Result<{ ended: number }>> => {
  if (!can(actor, 'account.own', { personId }) && !can(actor, 'people.manage')) return refused({ kind: 'notFound' })
  return db.transaction(async (tx) => {
    const ended = await endAllSessions(tx, personId, keep, now())
    if (ended > 0) {
      await record(tx, actor, now(), {
        kind: 'endSession',
        subjectType: 'person',
        subjectId: personId,
        detail: { ended },
      })
    }
    return done({ ended })
  })
}
