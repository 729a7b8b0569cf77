import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { noticesAgain } from '@/db/queries/notifications/to-mail'
import type { mail } from '@/db/schema/notifications'
import { invitation, person } from '@/db/schema/people'
import { type MailKey, readMailKey } from '@/newsroom/notifications/mail-key'
import { isSealed, unseal } from '@/platform/seal'
import { houseOf } from './house-of'
import { digestLetter, noticeLetter, type Words } from './notice-letter'

export type MailRow = typeof mail.$inferSelect
type Keyed<About> = { readonly row: MailRow; readonly key: Extract<MailKey, { about: About }> }

type Now = { readonly db: Db; readonly at: Date; readonly origin: string }

/**
 * What each mail says as things are now, by id; a mail that is missing from the answer is for nobody any more. Between
 * the event and the post, people lose access, leave, or accept their invitation.
 */
export const lookAgain = async (now: Now, rows: readonly MailRow[]): Promise<ReadonlyMap<string, Words>> => {
  const keyed = rows.map((row) => ({ row, key: readMailKey(row.key) }))
  const of = <About extends MailKey['about']>(about: About) =>
    keyed.filter((one): one is Keyed<About> => one.key?.about === about)
  return new Map([
    ...keyed.filter(({ key }) => key === null).flatMap(({ row }) => asItStands(row)),
    ...(await invitationsAgain(now, of('invitation'))),
    ...(await noticesOf(now, of('notice'), of('digest'))),
  ])
}

type Answer = readonly (readonly [string, Words])[]

/** Mail of which nobody but its writer knows whether it still matters. */
const asItStands = ({ id, subject, text }: MailRow): Answer => {
  const open = isSealed(text) ? unseal(text) : text
  return open === null ? [] : [[id, { subject, text: open }]]
}

const invitationsAgain = async ({ db, at }: Now, mails: readonly Keyed<'invitation'>[]): Promise<Answer> => {
  if (mails.length === 0) return []
  const stands = and(isNull(invitation.usedAt), isNull(invitation.revokedAt), gt(invitation.expiresAt, at))
  const ids = mails.map(({ key }) => key.id)
  const rows = await db
    .select({ id: invitation.id })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.personId))
    .where(and(inArray(invitation.id, ids), stands, isNull(person.deactivatedAt), isNull(person.passwordHash)))
  const standing = new Set(rows.map(({ id }) => id))
  return mails.flatMap(({ row, key }) => (standing.has(key.id) ? asItStands(row) : []))
}

const noticesOf = async (
  { db, origin }: Now,
  notices: readonly Keyed<'notice'>[],
  digests: readonly Keyed<'digest'>[],
): Promise<Answer> => {
  const found = await noticesAgain(db, {
    ids: notices.map(({ key }) => key.id),
    digests: digests.map(({ row, key }) => ({ personId: key.personId, at: row.at })),
  })
  const house = await houseOf(db, origin)
  const wanted = found.filter(({ isFor, timing }) => isFor && timing !== 'off')
  const single = notices.flatMap(({ row, key }) => {
    const notice = wanted.find(({ id }) => id === key.id)
    return notice ? [[row.id, noticeLetter(house, notice)] as const] : []
  })
  const bundled = digests.flatMap(({ row, key }) => {
    const own = wanted.filter(({ person: { id }, mailedAt }) => id === key.personId && sameTime(mailedAt, row.at))
    const letter = digestLetter(
      house,
      own.filter(({ id }) => !notices.some((one) => one.key.id === id)),
    )
    return letter ? [[row.id, letter] as const] : []
  })
  return [...single, ...bundled]
}

const sameTime = (a: Date | null, b: Date): boolean => a?.getTime() === b.getTime()
