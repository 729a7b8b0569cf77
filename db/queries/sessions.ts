import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { session } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { IDLE_SECONDS } from '@/platform/viewer'

export type OpenSession = {
  readonly id: string
  readonly device: string
  readonly address: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
}

/** Where a person is signed in now, latest first: for themselves and for those who manage people. */
export const openSessions = async (
  reader: Reader,
  actor: Actor,
  personId: string,
  now: Date,
): Promise<readonly OpenSession[]> => {
  if (!can(actor, 'account.own', { personId }) && !can(actor, 'people.manage')) return []
  return reader
    .select({
      id: session.id,
      device: session.device,
      address: session.address,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
    })
    .from(session)
    .where(
      and(
        eq(session.personId, personId),
        isNull(session.endedAt),
        gt(session.expiresAt, now),
        gt(session.lastSeenAt, new Date(now.getTime() - IDLE_SECONDS * 1000)),
      ),
    )
    .orderBy(desc(session.lastSeenAt))
    .limit(100)
}
