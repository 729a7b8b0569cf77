import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { section } from '@/db/schema/newsroom'
import { desk } from '@/db/schema/people'
import type { DeskSections } from '@/newsroom/workflow/plans-in-use'

/** Each desk with the sections of its that take pieces. */
export const deskSections = async (reader: Reader): Promise<readonly DeskSections[]> => {
  const rows = await reader
    .select({ id: desk.id, name: desk.name, sectionId: section.id })
    .from(desk)
    .leftJoin(section, and(eq(section.deskId, desk.id), isNull(section.closedAt)))
    .orderBy(asc(desk.name), asc(desk.id))
  const byDesk = Map.groupBy(rows, ({ id }) => id)
  return [...byDesk].map(([id, held]) => ({
    desk: { id, name: held[0]?.name ?? '' },
    sectionIds: held.flatMap(({ sectionId }) => sectionId ?? []),
  }))
}
