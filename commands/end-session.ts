import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { session } from '@/db/schema/people'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { record } from './record'

export const EndSession = z.object({ sessionId: z.uuid() })
export type EndSession = z.infer<typeof EndSession>

/** Ends one session: one's own, or, for an admin, anybody's. Another's session is as good as absent. */
export const endSession = async (
  { db, actor, now }: Context,
  { sessionId }: EndSession,
): Promise<Result<{ personId: string }>> =>
  db.transaction(async (tx) => {
    const [found] = await tx
      .select({ personId: session.personId })
      .from(session)
      .where(and(eq(session.id, sessionId), isNull(session.endedAt)))
      .for('update')
    if (!found || !(can(actor, 'account.own', found) || can(actor, 'people.manage'))) {
      return refused({ kind: 'notFound' })
    }
    await tx.update(session).set({ endedAt: now() }).where(eq(session.id, sessionId))
    await record(tx, actor, now(), {
      kind: 'endSession',
      subjectType: 'person',
      subjectId: found.personId,
      detail: { ended: 1 },
    })
    return done(found)
  })
