import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { comment, thread } from '@/db/schema/talk'
import type { Context } from '../context'
import { type Talk, talkOn } from './talk'

/** A thread of this story with what was said in it, oldest first; one of another story is as absent as none. */
export const threadOf = async ({ tx, story }: Talk, threadId: string) => {
  const [row] = await tx
    .select()
    .from(thread)
    .where(and(eq(thread.id, threadId), eq(thread.storyId, story.id)))
  if (!row) return null
  const remarks = await tx
    .select({ id: comment.id, authorId: comment.authorId, retractedAt: comment.retractedAt })
    .from(comment)
    .where(eq(comment.threadId, threadId))
    .orderBy(asc(comment.at), asc(comment.id))
  return { ...row, remarks, openedBy: remarks[0]?.authorId ?? null }
}

export type ThreadAtHand = NonNullable<Awaited<ReturnType<typeof threadOf>>>

type Named = { readonly storyId: string; readonly threadId: string }

/** The thread and the talk it is part of; null: for this person there is neither. */
export const threadAtHand = async (context: Context, tx: Tx, { storyId, threadId }: Named) => {
  const talk = await talkOn(context, tx, storyId)
  const own = talk && (await threadOf(talk, threadId))
  return talk && own ? { talk, thread: own } : null
}

export const whoSpoke = ({ remarks }: ThreadAtHand): readonly string[] =>
  remarks.flatMap(({ authorId }) => (authorId === null ? [] : [authorId]))
