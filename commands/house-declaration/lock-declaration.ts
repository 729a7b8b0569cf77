import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { houseDeclaration } from '@/db/schema/house-declarations'

/** A declaration of the house, held until the transaction ends. */
export const lockDeclaration = async (tx: Tx, declarationId: string) => {
  const [held] = await tx.select().from(houseDeclaration).where(eq(houseDeclaration.id, declarationId)).for('update')
  return held ?? null
}
