import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { invitation } from '@/db/schema/people'
import { newToken } from '@/platform/token'
import type { Context } from './context'

const INVITATION_MS = 72 * 60 * 60 * 1000

/** Takes back every open link of a person. */
export const revokeOpen = async (tx: Tx, personId: string, at: Date): Promise<readonly string[]> => {
  const revoked = await tx
    .update(invitation)
    .set({ revokedAt: at })
    .where(and(eq(invitation.personId, personId), isNull(invitation.usedAt), isNull(invitation.revokedAt)))
    .returning({ id: invitation.id })
  return revoked.map(({ id }) => id)
}

/** A fresh link for a person, and the end of the ones before. Only this answer ever holds the token. */
export const issueInvitation = async (
  tx: Tx,
  { actor, now, newId }: Context,
  personId: string,
): Promise<{ invitationId: string; token: string; expiresAt: Date }> => {
  const at = now()
  await revokeOpen(tx, personId, at)
  const { token, hash } = newToken()
  const invitationId = newId()
  const expiresAt = new Date(at.getTime() + INVITATION_MS)
  await tx.insert(invitation).values({
    id: invitationId,
    purpose: 'join',
    tokenHash: hash,
    personId,
    invitedBy: actor.id,
    createdAt: at,
    expiresAt,
  })
  return { invitationId, token, expiresAt }
}
