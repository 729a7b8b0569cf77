import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { checklistItem } from '@/db/schema/checks'

/** The list of a section, or of the whole house, in its order. */
export const itemsOf = (tx: Tx, sectionId: string | null) =>
  tx
    .select()
    .from(checklistItem)
    .where(
      and(
        isNull(checklistItem.endedAt),
        sectionId === null ? isNull(checklistItem.sectionId) : eq(checklistItem.sectionId, sectionId),
      ),
    )
    .orderBy(asc(checklistItem.position), asc(checklistItem.id))
