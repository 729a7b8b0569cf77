import { eq } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { person, session } from '@/db/schema/people'

/** How stale "last seen" may be: a write a minute and person, not one a request. */
const STALE_MS = 60_000

/** Notes that a person is here, which is also what keeps a session from going idle. */
export const touchSession = async (
  db: Db,
  seen: { readonly sessionId: string; readonly personId: string; readonly seenAt: Date },
  now: Date,
): Promise<void> => {
  if (now.getTime() - seen.seenAt.getTime() < STALE_MS) return
  await db.transaction(async (tx) => {
    await tx.update(session).set({ lastSeenAt: now }).where(eq(session.id, seen.sessionId))
    await tx.update(person).set({ lastSeenAt: now }).where(eq(person.id, seen.personId))
  })
}
