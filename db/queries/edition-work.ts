import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { edition, revision, story } from '@/db/schema/story'
import type { Work } from './lock-edition'

const works = (reader: Reader) =>
  reader
    .select({ story, edition, head: revision })
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .innerJoin(revision, and(eq(revision.editionId, edition.id), eq(revision.seq, edition.headSeq)))

/** The edition lists show, with its head; read without a lock, for screens. */
export const newestWork = async (reader: Reader, storyId: string): Promise<Work | null> => {
  const [row] = await works(reader).where(and(eq(edition.storyId, storyId), eq(edition.newest, true)))
  return row ?? null
}

/** The edition readers have, where there is one. */
export const liveWork = async (reader: Reader, storyId: string): Promise<Work | null> => {
  const [row] = await works(reader).where(and(eq(edition.storyId, storyId), eq(edition.state, 'published')))
  return row ?? null
}
