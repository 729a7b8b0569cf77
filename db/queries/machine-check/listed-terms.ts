import { asc, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { term } from '@/db/schema/terms'
import type { ListedTerm } from '@/newsroom/machine-check/machine-check'

/** Versions kept at hand. An approved one never changes, so it never has to be read again. */
const MOST_KEPT = 40
const kept = new Map<string, readonly ListedTerm[]>()

const keep = (versionId: string, terms: readonly ListedTerm[]): void => {
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(versionId, terms)
}

/** The terms of approved versions. Each save of a draft is checked against them, hence what is kept at hand. */
export const listedTerms = async (reader: Reader, versionIds: readonly string[]): Promise<readonly ListedTerm[]> => {
  const unread = versionIds.filter((id) => !kept.has(id))
  if (unread.length > 0) {
    const rows = await reader.select().from(term).where(inArray(term.versionId, unread)).orderBy(asc(term.position))
    const read = Map.groupBy(rows, ({ versionId }) => versionId)
    for (const id of unread)
      keep(
        id,
        (read.get(id) ?? []).map(({ versionId, position: _, ...said }) => ({ ...said, listVersionId: versionId })),
      )
  }
  return versionIds.flatMap((id) => kept.get(id) ?? [])
}
