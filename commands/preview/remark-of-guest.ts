import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { comment } from '@/db/schema/talk'
import type { Result } from '@/newsroom/result'
import { commentAsGuest } from '../talk/comment-as-guest'
import type { GuestScene } from './guest-scene'

type Spoken = { readonly text: string; readonly at: Date; readonly newId: () => string }

/** Whatever one guest says stands in one conversation of the story. */
export const remarkOfGuest = async (
  tx: Tx,
  { work, link }: GuestScene,
  spoken: Spoken,
): Promise<Result<{ readonly threadId: string }>> => {
  const [first] = await tx
    .select({ threadId: comment.threadId })
    .from(comment)
    .where(eq(comment.guestId, link.id))
    .orderBy(asc(comment.at))
    .limit(1)
  return commentAsGuest(tx, {
    storyId: work.story.id,
    editionId: work.edition.id,
    threadId: first?.threadId ?? null,
    guestId: link.id,
    hostId: link.createdBy,
    ...spoken,
  })
}
