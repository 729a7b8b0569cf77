import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { PooledDb } from '@/db/connect'
import { person } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { passwordFault } from '@/newsroom/people/password-rules'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { hashPassword, verifyPassword } from '@/platform/password'
import { signInThrottle } from '@/platform/throttle'
import type { Context } from './context'
import { endAllSessions } from './end-sessions'
import { revokeOpen } from './issue-invitation'
import { type Origin, openSession } from './open-session'
import { record } from './record'
import { wordsAbout } from './words-about'

export const ChangePassword = z.object({ current: z.string().min(1).max(1024), next: z.string().max(1024) })
export type ChangePassword = z.infer<typeof ChangePassword> & Origin

/** Changes one's own password and ends every session; the answer is the new one for this browser. */
export const changePassword = async (
  context: Context<Actor, PooledDb>,
  { current, next, ...origin }: ChangePassword,
): Promise<Result<{ sessionId: string }>> => {
  const { db, actor, now } = context
  const attempt = { email: actor.id, address: origin.address, deviceId: 'account' }
  const throttle = signInThrottle(db.$client)
  if (!(await throttle.admit(attempt))) return refused({ kind: 'forbidden', because: 'tooManyTries' })
  const [account] = await db.select().from(person).where(eq(person.id, actor.id))
  if (!account) return refused({ kind: 'notFound' })
  const verdict = await verifyPassword(current, account.passwordHash)
  if (verdict === 'busy') return refused({ kind: 'forbidden', because: 'busy' })
  if (verdict === 'mismatch') return invalid('current', 'wrong')
  await throttle.forgive(attempt)
  const fault = passwordFault(next, await wordsAbout(db, account))
  if (fault) return invalid('next', fault)
  if (next === current) return invalid('next', 'same')
  const passwordHash = await hashPassword(next)
  return db.transaction(async (tx) => {
    const at = now()
    await tx.update(person).set({ passwordHash }).where(eq(person.id, actor.id))
    await endAllSessions(tx, actor.id, null, at)
    await revokeOpen(tx, actor.id, at)
    await record(tx, actor, at, { kind: 'changePassword', subjectType: 'person', subjectId: actor.id })
    return done(await openSession(tx, context, actor.id, origin))
  })
}
