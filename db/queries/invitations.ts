import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { invitation, person } from '@/db/schema/people'
import type { Locale } from '@/newsroom/language/locales'
import { hashToken } from '@/platform/token'

export type OpenInvitation =
  | { readonly purpose: 'owner'; readonly id: string }
  | {
      readonly purpose: 'join'
      readonly id: string
      readonly personId: string
      readonly name: string
      readonly email: string
      readonly language: Locale
    }

/** The invitation of a link that can still be used. Used, revoked, expired and invented ones are all null. */
export const openInvitation = async (reader: Reader, token: string, now: Date): Promise<OpenInvitation | null> => {
  const [row] = await reader
    .select({
      id: invitation.id,
      purpose: invitation.purpose,
      personId: person.id,
      name: person.name,
      email: person.email,
      language: person.language,
      deactivatedAt: person.deactivatedAt,
    })
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
  const { id, personId, name, email, language, deactivatedAt } = row
  if (personId === null || name === null || email === null || language === null || deactivatedAt) return null
  return { purpose: 'join', id, personId, name, email, language }
}
