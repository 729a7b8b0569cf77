import { asc, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { term, termList, termListVersion } from '@/db/schema/terms'

/** A list with its newest version, held until the transaction ends. */
export const lockList = async (tx: Tx, listId: string) => {
  const [list] = await tx.select().from(termList).where(eq(termList.id, listId)).for('update')
  if (!list) return null
  const [newest] = await tx
    .select()
    .from(termListVersion)
    .where(eq(termListVersion.listId, listId))
    .orderBy(desc(termListVersion.n))
    .limit(1)
  return { list, newest: newest ?? null }
}

export const termsIn = (tx: Tx, versionId: string) =>
  tx.select().from(term).where(eq(term.versionId, versionId)).orderBy(asc(term.position))
