import { randomUUID } from 'node:crypto'
import type { Db } from '@/db/connect'
import { session } from '@/db/schema/people'
import { sealSession } from '@/platform/viewer'
import type { Player } from './cast'

/** Opens a session row for this person; the answer is the value of the cookie that points at it. */
export const signedInAs = async (db: Db, { id: personId }: Player): Promise<string> => {
  const id = randomUUID()
  const now = new Date()
  const expiresAt = new Date(now.getTime() + 3_600_000)
  const origin = { device: 'a laptop', address: '203.0.113.9' }
  await db.insert(session).values({ id, personId, createdAt: now, lastSeenAt: now, expiresAt, ...origin })
  return sealSession(id)
}
