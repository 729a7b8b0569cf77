import { and, desc, eq, gte, isNull, lt, notExists, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import { reissuePiece } from '@/db/schema/reissue'
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
        // Whoever draws and checks need not know of it, and a lot nobody may look at proves nothing.
        isNull(story.limitedTo),
        eq(publication.sectionId, sectionId),
        gte(publication.fromAt, from),
        lt(publication.fromAt, to),
        // A notice in other words puts no text before readers.
        notExists(
          reader.select({ one: sql`1` }).from(reissuePiece).where(eq(reissuePiece.newPublicationId, publication.id)),
        ),
      ),
    )
    .orderBy(publication.storyId, desc(publication.fromAt), desc(publication.id))
  return rows.map(({ id }) => id)
}
