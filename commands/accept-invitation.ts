import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { openInvitation } from '@/db/queries/invitations'
import { person } from '@/db/schema/people'
import { LOCALES } from '@/newsroom/language/locales'
import { PersonName } from '@/newsroom/people/known-name'
import { passwordFault } from '@/newsroom/people/password-rules'
import { TimeZone } from '@/newsroom/people/time-zone'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { hashPassword } from '@/platform/password'
import { claimInvitation } from './claim-invitation'
import type { Context } from './context'
import { revokeOpen } from './issue-invitation'
import { type Origin, openSession } from './open-session'
import { record } from './record'
import { wordsAbout } from './words-about'

export const AcceptInvitation = z.object({
  token: z.string().max(100),
  name: PersonName,
  language: z.enum(LOCALES),
  timeZone: TimeZone,
  password: z.string().max(1024),
})
export type AcceptInvitation = z.infer<typeof AcceptInvitation> & Origin

export type Joined = { readonly sessionId: string; readonly email: string }

/** An invitee's first step: their own password, and they are in. The link is spent with it. */
export const acceptInvitation = async (
  context: Context<null>,
  { token, password, name, language, timeZone, ...origin }: AcceptInvitation,
): Promise<Result<Joined>> => {
  const { db, now } = context
  const open = await openInvitation(db, token, now())
  if (open?.purpose !== 'join') return refused({ kind: 'notFound' })
  const { personId, email } = open
  const fault = passwordFault(password, await wordsAbout(db, { name, email }))
  if (fault) return invalid('password', fault)
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    const at = now()
    const [still] = await tx
      .select({ id: person.id })
      .from(person)
      .where(and(eq(person.id, personId), isNull(person.deactivatedAt)))
      .for('update')
    if (!still || !(await claimInvitation(tx, open.id, at))) return refused({ kind: 'notFound' })
    await revokeOpen(tx, personId, at)
    await tx.update(person).set({ passwordHash, name, language, timeZone }).where(eq(person.id, personId))
    await record(tx, { id: personId }, at, { kind: 'acceptInvitation', subjectType: 'person', subjectId: personId })
    return done({ email, ...(await openSession(tx, context, personId, origin)) })
  })
}
