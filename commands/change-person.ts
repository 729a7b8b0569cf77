import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { person } from '@/db/schema/people'
import { authorTag } from '@/newsroom/article/tags'
import { LOCALES } from '@/newsroom/language/locales'
import { Email } from '@/newsroom/people/email'
import { PersonName } from '@/newsroom/people/known-name'
import { TimeZone } from '@/newsroom/people/time-zone'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from './attempt'
import type { Context } from './context'
import { purgePages } from './purge-pages'
import { record } from './record'

/** `email: null` leaves it: people change their own profile, only an admin their mail address. */
export const ChangePerson = z.object({
  personId: z.uuid(),
  name: PersonName,
  language: z.enum(LOCALES),
  timeZone: TimeZone,
  email: Email.nullable(),
})
export type ChangePerson = z.infer<typeof ChangePerson>

/** Puts a person's name, language, time zone or mail address right. The address of the author page never changes. */
export const changePerson = async ({ db, actor, now }: Context, input: ChangePerson): Promise<Result<null>> => {
  const manages = can(actor, 'people.manage')
  if (!manages && !can(actor, 'account.own', input)) return refused({ kind: 'notFound' })
  if (!manages && input.email !== null) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const [before] = await tx.select().from(person).where(eq(person.id, input.personId)).for('update')
    if (!before) return refused({ kind: 'notFound' })
    if (input.email && (await isTaken(tx, input.personId, input.email))) return invalid('email', 'taken')
    const after = { ...shown(input), email: input.email ?? before.email }
    await tx.update(person).set(after).where(eq(person.id, input.personId))
    if (before.name !== after.name) await purgePages(tx, [authorTag(before.slug)])
    await record(tx, actor, now(), {
      kind: 'changePerson',
      subjectType: 'person',
      subjectId: input.personId,
      detail: { before: shown(before), after: shown(after), email: before.email === after.email ? 'same' : 'changed' },
    })
    return done(null)
  })
}

/** What the record may hold of a person: never the mail address. */
const shown = ({ name, language, timeZone }: Pick<ChangePerson, 'name' | 'language' | 'timeZone'>) => ({
  name,
  language,
  timeZone,
})

const isTaken = async (tx: Tx, personId: string, email: string): Promise<boolean> => {
  const others = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.email, email), ne(person.id, personId)))
  return others.length > 0
}
