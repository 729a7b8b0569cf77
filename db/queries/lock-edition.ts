import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { edition, revision, story } from '@/db/schema/story'

export type StoryRow = typeof story.$inferSelect
export type EditionRow = typeof edition.$inferSelect
/** Without what the database writes beside the package by itself. */
export type RevisionRow = Omit<typeof revision.$inferSelect, 'said'>

/** An edition with its story and its newest revision, as one transaction sees them. */
export type Work = { readonly story: StoryRow; readonly edition: EditionRow; readonly head: RevisionRow }

/**
 * No key of these rows ever changes, so the lock lets foreign keys be checked by others meanwhile:
 * the second of two movers waits, nobody else does.
 */
const LOCK = 'no key update'

export const lockStory = async (tx: Tx, storyId: string): Promise<StoryRow | null> => {
  const [row] = await tx.select().from(story).where(eq(story.id, storyId)).for(LOCK)
  return row ?? null
}

/** The story if nobody else holds it: the clocks of several instances do not wait for each other. */
export const lockStoryIfFree = async (tx: Tx, storyId: string): Promise<StoryRow | null> => {
  const [row] = await tx.select().from(story).where(eq(story.id, storyId)).for(LOCK, { skipLocked: true })
  return row ?? null
}

/** Locks the edition, then reads its head. A command that also moves other editions locks the story first. */
export const lockEdition = async (tx: Tx, storyId: string, editionId: string): Promise<Work | null> => {
  const [locked] = await tx
    .select()
    .from(edition)
    .where(and(eq(edition.id, editionId), eq(edition.storyId, storyId)))
    .for(LOCK)
  if (!locked) return null
  const [rest] = await tx
    .select({ story, head: revision })
    .from(story)
    .innerJoin(revision, and(eq(revision.editionId, editionId), eq(revision.seq, locked.headSeq)))
    .where(eq(story.id, storyId))
  return rest ? { ...rest, edition: locked } : null
}
