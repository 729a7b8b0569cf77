import type { Tx } from '@/db/connect'
import { newsroom } from '@/db/schema/newsroom'

/** The house, held until the transaction ends: the rules of review are changed by one person at a time. */
export const lockRules = async (tx: Tx) => {
  const [house] = await tx.select().from(newsroom).for('update')
  return house ?? null
}
