import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { invitation } from '@/db/schema/people'

/** Uses a link up. Of two who try at the same moment one gets false. */
export const claimInvitation = async (tx: Tx, id: string, at: Date): Promise<boolean> => {
  const claimed = await tx
    .update(invitation)
    .set({ usedAt: at })
    .where(
      and(eq(invitation.id, id), isNull(invitation.usedAt), isNull(invitation.revokedAt), gt(invitation.expiresAt, at)),
    )
    .returning({ id: invitation.id })
  return claimed.length === 1
}
