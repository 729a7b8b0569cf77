import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db, PooledDb } from '@/db/connect'
import { person } from '@/db/schema/people'
import { Email } from '@/newsroom/people/email'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { hashPassword, isOutdated, verifyPassword } from '@/platform/password'
import { signInThrottle } from '@/platform/throttle'
import type { Context } from './context'
import { type Origin, openSession } from './open-session'
import { record } from './record'

export const SignIn = z.object({ email: Email, password: z.string().min(1).max(1024) })

export type SignIn = z.infer<typeof SignIn> & Origin & { readonly deviceId: string | null }

const accountOf = async (db: Db, email: string) => {
  const [account] = await db
    .select({ id: person.id, passwordHash: person.passwordHash, deactivatedAt: person.deactivatedAt })
    .from(person)
    .where(eq(person.email, email))
  return account ?? null
}

/** Opens a session. A wrong password, no such account and a closed one get the same answer after the same work. */
export const signIn = async (
  context: Context<null, PooledDb>,
  input: SignIn,
): Promise<Result<{ sessionId: string }>> => {
  const { db, now } = context
  const throttle = signInThrottle(db.$client)
  if (!(await throttle.admit(input))) return refused({ kind: 'forbidden', because: 'tooManyTries' })

  const account = await accountOf(db, input.email)
  const stored = account && account.deactivatedAt === null ? account.passwordHash : null
  const verdict = await verifyPassword(input.password, stored)
  if (verdict === 'busy') return refused({ kind: 'forbidden', because: 'busy' })
  if (verdict === 'mismatch' || !account || !stored) {
    await db.transaction((tx) =>
      record(tx, null, now(), { kind: 'signInRefused', subjectType: 'person', subjectId: account?.id ?? null }),
    )
    return invalid('password', 'wrong')
  }

  await throttle.forgive(input)
  const rehashed = isOutdated(stored) ? await hashPassword(input.password) : null
  return db.transaction(async (tx) => {
    if (rehashed) await tx.update(person).set({ passwordHash: rehashed }).where(eq(person.id, account.id))
    return done(await openSession(tx, context, account.id, input))
  })
}
