import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { gradeTable } from '@/db/schema/grade-tables'

/** A table of grades, held until the transaction ends. */
export const lockTable = async (tx: Tx, tableId: string) => {
  const [held] = await tx.select().from(gradeTable).where(eq(gradeTable.id, tableId)).for('update')
  return held ?? null
}
