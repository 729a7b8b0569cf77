import { and, desc, eq, gte, isNull, lt } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import { story } from '@/db/schema/story'

export type Drawer = { readonly deskId: string; readonly sectionId: string; readonly from: Date; readonly to: Date }

/** What a desk put before readers in a section in that time: of each story the last version, but none that was killed. */
export const toDrawFrom = async (
  reader: Reader,
  { deskId, sectionId, from, to }: Drawer,
): Promise<readonly string[]> => {
  const rows = await reader
    .selectDistinctOn([publication.storyId], { id: publication.id })
    .from(publication)
    .innerJoin(story, eq(story.id, publication.storyId))
    .where(
      and(
        eq(story.deskId, deskId),
        isNull(story.killedAt),
        eq(publication.sectionId, sectionId),
        gte(publication.fromAt, from),
        lt(publication.fromAt, to),
      ),
    )
    .orderBy(publication.storyId, desc(publication.fromAt), desc(publication.id))
  return rows.map(({ id }) => id)
}
