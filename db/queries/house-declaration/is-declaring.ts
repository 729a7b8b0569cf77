import { desc, isNotNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { houseDeclaration } from '@/db/schema/house-declarations'

/** Does the house declare anything now? The newest that was ever confirmed says so, until it is withdrawn. */
export const isDeclaring = async (reader: Reader): Promise<boolean> => {
  const [newest] = await reader
    .select({ endedAt: houseDeclaration.endedAt })
    .from(houseDeclaration)
    .where(isNotNull(houseDeclaration.confirmedAt))
    .orderBy(desc(houseDeclaration.n))
    .limit(1)
  return newest !== undefined && newest.endedAt === null
}
