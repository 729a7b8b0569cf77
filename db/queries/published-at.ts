import { and, asc, desc, eq, ne } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import { edition } from '@/db/schema/story'

export type PublishedAt = { readonly first: Date; readonly updated: Date }

/** The dates readers see when this edition goes out now. Putting a letter right moves no date. */
export const publishedAt = async (
  reader: Reader,
  { storyId, kind, now }: { readonly storyId: string; readonly kind: string; readonly now: Date },
): Promise<PublishedAt> => {
  const [first] = await reader
    .select({ at: publication.firstPublishedAt })
    .from(publication)
    .where(eq(publication.storyId, storyId))
    .orderBy(asc(publication.fromAt))
    .limit(1)
  if (kind !== 'typo') return { first: first?.at ?? now, updated: now }
  const [told] = await reader
    .select({ at: publication.fromAt })
    .from(publication)
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .where(and(eq(publication.storyId, storyId), ne(edition.kind, 'typo')))
    .orderBy(desc(publication.fromAt))
    .limit(1)
  return { first: first?.at ?? now, updated: told?.at ?? now }
}
