import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { roleGrant } from '@/db/schema/people'
import { tidyGrants } from '@/newsroom/people/grants'
import type { Grant } from '@/newsroom/people/roles'

export const grantsOf = async (tx: Tx, personId: string): Promise<Grant[]> =>
  tidyGrants(
    await tx
      .select({ role: roleGrant.role, deskId: roleGrant.deskId })
      .from(roleGrant)
      .where(eq(roleGrant.personId, personId)),
  )

/** Replaces all that a person holds. */
export const writeGrants = async (
  tx: Tx,
  newId: () => string,
  personId: string,
  grants: readonly Grant[],
): Promise<void> => {
  await tx.delete(roleGrant).where(eq(roleGrant.personId, personId))
  await tx.insert(roleGrant).values(grants.map((grant) => ({ id: newId(), personId, ...grant })))
}
