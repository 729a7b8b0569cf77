import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { PooledDb } from '@/db/connect'
import { person, session } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { verifyPassword } from '@/platform/password'
import { signInThrottle } from '@/platform/throttle'
import type { Context } from './context'
import type { Origin } from './open-session'
import { record } from './record'

export const ConfirmPassword = z.object({ password: z.string().min(1).max(1024) })
export type ConfirmPassword = z.infer<typeof ConfirmPassword> & Pick<Origin, 'address'> & { readonly sessionId: string }

/** Says once more who is sitting there, before a move that nothing takes back. Throttled as signing in is. */
export const confirmPassword = async (
  { db, actor, now }: Context<Actor, PooledDb>,
  { password, sessionId, address }: ConfirmPassword,
): Promise<Result<null>> => {
  const attempt = { email: actor.id, address, deviceId: 'account' }
  const throttle = signInThrottle(db.$client)
  if (!(await throttle.admit(attempt))) return refused({ kind: 'forbidden', because: 'tooManyTries' })
  const [account] = await db.select({ hash: person.passwordHash }).from(person).where(eq(person.id, actor.id))
  const verdict = await verifyPassword(password, account?.hash ?? null)
  if (verdict === 'busy') return refused({ kind: 'forbidden', because: 'busy' })
  if (verdict === 'mismatch') return invalid('password', 'wrong')
  await throttle.forgive(attempt)
  return db.transaction(async (tx) => {
    await tx
      .update(session)
      .set({ confirmedAt: now() })
      .where(and(eq(session.id, sessionId), eq(session.personId, actor.id)))
    await record(tx, actor, now(), { kind: 'confirmPassword', subjectType: 'session', subjectId: sessionId })
    return done(null)
  })
}
