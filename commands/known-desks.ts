import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { desk } from '@/db/schema/people'
import type { Grant } from '@/newsroom/people/roles'

/** Do all desks named by these grants exist? */
export const knowsDesks = async (tx: Tx, grants: readonly Grant[]): Promise<boolean> => {
  const named = [...new Set(grants.flatMap(({ deskId }) => deskId ?? []))]
  if (named.length === 0) return true
  const found = await tx.select({ id: desk.id }).from(desk).where(inArray(desk.id, named))
  return found.length === named.length
}
