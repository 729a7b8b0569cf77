import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { invitation, person } from '@/db/schema/people'
import { type MailKey, readMailKey } from '@/newsroom/notifications/mail-key'
import { isSealed, unseal } from '@/platform/seal'
import type { Answer, Keyed, MailRow } from './mail-row'
import type { Words } from './notice-letter'
import { noticeMailsAgain } from './notices-again'

type Now = { readonly db: Db; readonly at: Date; readonly origin: string }

/**
 * What each mail says as things are now, by id; a mail that is missing from the answer is for nobody any more. Between
 * the event and the post, people lose access, leave, or accept their invitation.
 */
export const lookAgain = async (
  { db, at, origin }: Now,
  rows: readonly MailRow[],
): Promise<ReadonlyMap<string, Words>> => {
  const keyed = rows.map((row) => ({ row, key: readMailKey(row.key) }))
  const of = <About extends MailKey['about']>(about: About) =>
    keyed.filter((one): one is Keyed<About> => one.key?.about === about)
  return new Map([
    ...keyed.filter(({ key }) => key === null).flatMap(({ row }) => asItStands(row)),
    ...(await invitationsAgain(db, at, of('invitation'))),
    ...(await noticeMailsAgain(db, origin, { notices: of('notice'), digests: of('digest') })),
  ])
}

const asItStands = ({ id, subject, text }: MailRow): Answer => {
  const open = isSealed(text) ? unseal(text) : text
  return open === null ? [] : [[id, { subject, text: open }]]
}

const invitationsAgain = async (db: Db, at: Date, mails: readonly Keyed<'invitation'>[]): Promise<Answer> => {
  if (mails.length === 0) return []
  const stands = and(isNull(invitation.usedAt), isNull(invitation.revokedAt), gt(invitation.expiresAt, at))
  const ids = mails.map(({ key }) => key.id)
  const rows = await db
    .select({ id: invitation.id })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.personId))
    .where(and(inArray(invitation.id, ids), stands, isNull(person.deactivatedAt), isNull(person.passwordHash)))
  const standing = new Set(rows.map(({ id }) => id))
  return mails.filter(({ key }) => standing.has(key.id)).flatMap(({ row }) => asItStands(row))
}
