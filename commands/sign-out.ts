import { and, eq, isNull } from 'drizzle-orm'
import { session } from '@/db/schema/people'
import { done, type Result } from '@/newsroom/result'
import type { Context } from './context'
import { record } from './record'

/** Ends the session a browser holds. Ending one that has ended already is no mistake. */
export const signOut = async (
  { db, now }: Context<null>,
  { sessionId }: { readonly sessionId: string },
): Promise<Result<null>> =>
  db.transaction(async (tx) => {
    const [ended] = await tx
      .update(session)
      .set({ endedAt: now() })
      .where(and(eq(session.id, sessionId), isNull(session.endedAt)))
      .returning({ personId: session.personId })
    if (ended) {
      await record(tx, { id: ended.personId }, now(), { kind: 'signOut', subjectType: 'session', subjectId: sessionId })
    }
    return done(null)
  })
