import { desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { reviewRoute } from '@/db/schema/routes'

/** The newest version the house wrote of a route; null: it is as it was built, or there is none. */
export const newestRoute = async (tx: Tx, key: string) => {
  const [row] = await tx
    .select()
    .from(reviewRoute)
    .where(eq(reviewRoute.key, key))
    .orderBy(desc(reviewRoute.version))
    .limit(1)
  return row ?? null
}
