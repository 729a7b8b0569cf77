import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { comment } from '@/db/schema/talk'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { isOfRecord } from '@/newsroom/talk/thread'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { threadAtHand } from './thread-of'

export const RetractComment = z.object({ storyId: z.uuid(), threadId: z.uuid(), commentId: z.uuid() })
export type RetractComment = z.infer<typeof RetractComment>

/** Takes one's own words back: they are gone for good, and the place says that something stood there. */
export const retractComment = (
  context: Context,
  { commentId, ...named }: RetractComment,
): Promise<Result<{ readonly threadId: string }>> =>
  attempt(context.db, async (tx) => {
    const { actor } = context
    const { storyId, threadId } = named
    const found = await threadAtHand(context, tx, named)
    const own = found?.thread.remarks.find(({ id }) => id === commentId)
    if (!found || !own) return refused({ kind: 'notFound' })
    const { talk, thread } = found
    const ofRecord = isOfRecord(thread.kind) && thread.remarks[0] === own
    if (!can(actor, 'talk.retract', { ...talk.story, authorId: own.authorId, ofRecord })) {
      return refused({ kind: 'forbidden', because: ofRecord ? 'ofRecord' : 'notOwnWords' })
    }
    if (own.retractedAt !== null) return done({ threadId })

    const gone = { text: '', mentions: { people: [], desks: [] }, retractedAt: talk.at }
    await tx.update(comment).set(gone).where(eq(comment.id, commentId))
    await record(tx, actor, talk.at, {
      kind: 'retractComment',
      subjectType: 'story',
      subjectId: storyId,
      detail: { threadId, commentId },
    })
    await announceStory(tx, storyId)
    return done({ threadId })
  })
