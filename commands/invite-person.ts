import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { person } from '@/db/schema/people'
import { LOCALES } from '@/newsroom/language/locales'
import { Email } from '@/newsroom/people/email'
import { Grants } from '@/newsroom/people/grants'
import { PersonName } from '@/newsroom/people/known-name'
import { TimeZone } from '@/newsroom/people/time-zone'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from './attempt'
import type { Context } from './context'
import { freeSlug } from './free-slug'
import { issueInvitation } from './issue-invitation'
import { knowsDesks } from './known-desks'
import { type Mailing, mailInvitation } from './mail-invitation'
import { record } from './record'
import { writeGrants } from './write-grants'

export const InvitePerson = z.object({
  name: PersonName,
  email: Email,
  language: z.enum(LOCALES),
  timeZone: TimeZone,
  grants: Grants,
})
export type InvitePerson = z.infer<typeof InvitePerson>

export type Invited = { readonly personId: string; readonly token: string; readonly expiresAt: Date }

/** Makes the person, who can stand in a byline from now on, and a link with which they choose a password. */
export const invitePerson = async (
  context: Context,
  input: InvitePerson,
  mailing: Mailing | null = null,
): Promise<Result<Invited>> => {
  if (!can(context.actor, 'people.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(context.db, async (tx) => {
    if (await isTaken(tx, input.email)) return invalid('email', 'taken')
    if (!(await knowsDesks(tx, input.grants))) return invalid('grants', 'desk')
    const personId = await add(tx, context, input)
    const { invitationId, token, expiresAt } = await issueInvitation(tx, context, personId)
    if (mailing) await mailInvitation(tx, context, mailing, { invitationId, personId, token })
    await record(tx, context.actor, context.now(), {
      kind: 'invitePerson',
      subjectType: 'person',
      subjectId: personId,
      detail: { invitationId, after: input.grants },
    })
    return done({ personId, token, expiresAt })
  })
}

const isTaken = async (tx: Tx, email: string): Promise<boolean> => {
  const rows = await tx.select({ id: person.id }).from(person).where(eq(person.email, email))
  return rows.length > 0
}

const add = async (tx: Tx, { now, newId }: Context, { grants, ...rest }: InvitePerson): Promise<string> => {
  const id = newId()
  await tx.insert(person).values({ id, ...rest, slug: await freeSlug(tx, rest.name), createdAt: now() })
  await writeGrants(tx, newId, id, grants)
  return id
}
