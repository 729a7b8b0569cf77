import { asc, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { checklistItem } from '@/db/schema/checks'
import type { ItemOnScreen } from '@/newsroom/workflow/rules-on-screen'

/** What is to be confirmed by hand, by section, in order; what holds for every section under `null`. */
export const checklists = async (reader: Reader): Promise<ReadonlyMap<string | null, readonly ItemOnScreen[]>> => {
  const rows = await reader
    .select({
      id: checklistItem.id,
      names: checklistItem.names,
      level: checklistItem.level,
      sectionId: checklistItem.sectionId,
    })
    .from(checklistItem)
    .where(isNull(checklistItem.endedAt))
    .orderBy(asc(checklistItem.position), asc(checklistItem.id))
  const bySection = Map.groupBy(rows, ({ sectionId }) => sectionId)
  return new Map([...bySection].map(([section, items]) => [section, items.map(({ sectionId: _, ...item }) => item)]))
}
