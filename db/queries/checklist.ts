import { and, asc, eq, isNull, notExists, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { checklistItem, checklistTick, warningKnown } from '@/db/schema/checks'
import { type Issue, stop, warn } from '@/newsroom/issue'
import type { Work } from './lock-edition'

/** What nobody has confirmed yet for this package, of the lists of its section and of the house. */
export const unticked = async (reader: Reader, { edition: own, head }: Work): Promise<readonly Issue[]> => {
  const ticked = reader
    .select({ one: sql`1` })
    .from(checklistTick)
    .where(
      and(
        eq(checklistTick.itemId, checklistItem.id),
        eq(checklistTick.editionId, own.id),
        eq(checklistTick.packageHash, own.headHash),
      ),
    )
  const { sectionId, language } = head.package
  const here = sectionId === null ? isNull(checklistItem.sectionId) : eq(checklistItem.sectionId, sectionId)
  const items = await reader
    .select({ id: checklistItem.id, level: checklistItem.level, names: checklistItem.names })
    .from(checklistItem)
    .where(and(isNull(checklistItem.endedAt), or(isNull(checklistItem.sectionId), here), notExists(ticked)))
    .orderBy(asc(checklistItem.position), asc(checklistItem.id))
  const issueOf = { stop, warn }
  return items.map(({ id, level, names }) => ({
    ...issueOf[level](`checklist.${id}`, 'unticked', { values: { item: names[language] } }),
    settle: 'tick',
  }))
}

/** Warnings about this package that nobody has taken note of by name. */
export const unknownWarnings = async (
  reader: Reader,
  { edition: own }: Work,
  issues: readonly Issue[],
): Promise<readonly Issue[]> => {
  const warnings = issues.filter(({ level }) => level === 'warn')
  if (warnings.length === 0) return []
  const known = await reader
    .select({ field: warningKnown.field, key: warningKnown.key })
    .from(warningKnown)
    .where(and(eq(warningKnown.editionId, own.id), eq(warningKnown.packageHash, own.headHash)))
  return warnings.filter((issue) => !known.some(({ field, key }) => field === issue.field && key === issue.key))
}
