import { lt } from 'drizzle-orm'
import { session, throttle } from '@/db/schema/people'
import { purge } from '@/db/schema/publication'
import type { SystemContext } from './context'

const DAY = 24 * 60 * 60 * 1000

/** Removes what has had its day: sign-ins that ended a month ago, spent counters, purges that everybody has heard. */
export const sweep = async ({ db, now }: SystemContext): Promise<void> => {
  const before = (days: number): Date => new Date(now().getTime() - days * DAY)
  await db.delete(session).where(lt(session.expiresAt, before(30)))
  await db.delete(throttle).where(lt(throttle.expire, now().getTime()))
  await db.delete(purge).where(lt(purge.at, before(1)))
}
