import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { invitation, person } from '@/db/schema/people'
import type { Locale } from '@/newsroom/language/locales'
import { hashToken } from '@/platform/token'

type Invitee = {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly language: Locale
  readonly timeZone: string
}

export type OpenInvitation =
  | { readonly purpose: 'owner'; readonly id: string }
  | ({ readonly purpose: 'join'; readonly id: string } & Invitee)

const invitee = {
  personId: person.id,
  name: person.name,
  email: person.email,
  language: person.language,
  timeZone: person.timeZone,
}

/** The invitation of a link that can still be used. Used, revoked, expired and invented ones are all null. */
export const openInvitation = async (reader: Reader, token: string, now: Date): Promise<OpenInvitation | null> => {
  const [row] = await reader
    .select({ id: invitation.id, purpose: invitation.purpose, deactivatedAt: person.deactivatedAt, invitee })
    .from(invitation)
    .leftJoin(person, eq(person.id, invitation.personId))
    .where(
      and(
        eq(invitation.tokenHash, hashToken(token)),
        isNull(invitation.usedAt),
        isNull(invitation.revokedAt),
        gt(invitation.expiresAt, now),
      ),
    )
  if (!row) return null
  if (row.purpose === 'owner') return { purpose: 'owner', id: row.id }
  return row.invitee && !row.deactivatedAt ? { purpose: 'join', id: row.id, ...row.invitee } : null
}
