import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { edition } from '@/db/schema/story'
import { comment, thread } from '@/db/schema/talk'
import type { Context } from '../../context'

/** What was said when a story was handed over, kept where the story is talked about. */
export const leaveNotes = async (
  tx: Tx,
  { actor, newId }: Pick<Context, 'actor' | 'newId'>,
  { at, notes }: { readonly at: Date; readonly notes: ReadonlyMap<string, string> },
): Promise<void> => {
  if (notes.size === 0) return
  const editions = await tx
    .select({ id: edition.id, storyId: edition.storyId })
    .from(edition)
    .where(and(inArray(edition.storyId, [...notes.keys()]), eq(edition.newest, true)))
  const said = editions.map(({ id: editionId, storyId }) => ({ threadId: newId(), editionId, storyId }))
  await tx.insert(thread).values(
    said.map(({ threadId, ...about }) => ({
      id: threadId,
      ...about,
      kind: 'note' as const,
      blocking: false,
      openedAt: at,
    })),
  )
  await tx.insert(comment).values(
    said.map(({ threadId, storyId }) => ({
      id: newId(),
      threadId,
      authorId: actor.id,
      text: notes.get(storyId) ?? '',
      mentions: { people: [], desks: [] },
      at,
    })),
  )
}
