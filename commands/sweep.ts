import { lt, or } from 'drizzle-orm'
import { invitation, session, throttle } from '@/db/schema/people'
import { purge } from '@/db/schema/publication'
import { saveReceipt } from '@/db/schema/story'
import type { SystemContext } from './context'

const DAY = 24 * 60 * 60 * 1000

/** Removes what has had its day: ended sign-ins, spent links and counters, acknowledged saves, purges all have heard. */
export const sweep = async ({ db, now }: SystemContext): Promise<void> => {
  const at = now().getTime()
  const before = (days: number): Date => new Date(at - days * DAY)
  const month = before(30)
  await db.delete(session).where(or(lt(session.endedAt, month), lt(session.expiresAt, month)))
  await db
    .delete(invitation)
    .where(or(lt(invitation.usedAt, month), lt(invitation.revokedAt, month), lt(invitation.expiresAt, month)))
  await db.delete(saveReceipt).where(lt(saveReceipt.at, before(7)))
  await db.delete(throttle).where(lt(throttle.expire, at))
  await db.delete(purge).where(lt(purge.at, before(1)))
}
