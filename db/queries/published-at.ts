import { asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import { updatedAtOf } from '@/newsroom/article/updated-at'
import { KIND_RULES } from '@/newsroom/corrections/kinds'
import type { EditionKind } from '@/newsroom/workflow/states'

export type PublishedAt = { readonly first: Date; readonly updated: Date }

/** The dates readers see when this edition goes out now. Putting a letter right moves no date. */
export const publishedAt = async (
  reader: Reader,
  { storyId, kind, now }: { readonly storyId: string; readonly kind: EditionKind; readonly now: Date },
): Promise<PublishedAt> => {
  const [first] = await recordOf(reader, storyId, asc(publication.fromAt))
  const moves = kind === 'first' || KIND_RULES[kind].movesDate
  const [last] = moves ? [] : await recordOf(reader, storyId, desc(publication.fromAt))
  return { first: first?.firstPublishedAt ?? now, updated: last ? updatedAtOf(last) : now }
}

const recordOf = (reader: Reader, storyId: string, order: ReturnType<typeof asc>) =>
  reader
    .select({ firstPublishedAt: publication.firstPublishedAt, fromAt: publication.fromAt, head: publication.head })
    .from(publication)
    .where(eq(publication.storyId, storyId))
    .orderBy(order)
    .limit(1)
