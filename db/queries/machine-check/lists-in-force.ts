import { desc, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { termList, termListVersion } from '@/db/schema/terms'

export type ListInForce = { readonly versionId: string; readonly name: string; readonly n: number }

/** The newest approved version of each list. */
export const listsInForce = (reader: Reader): Promise<readonly ListInForce[]> =>
  reader
    .selectDistinctOn([termListVersion.listId], {
      versionId: termListVersion.id,
      name: termList.name,
      n: termListVersion.n,
    })
    .from(termListVersion)
    .innerJoin(termList, eq(termList.id, termListVersion.listId))
    .where(isNotNull(termListVersion.approvedAt))
    .orderBy(termListVersion.listId, desc(termListVersion.n))
