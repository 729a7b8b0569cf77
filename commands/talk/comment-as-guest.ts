import type { Tx } from '@/db/connect'
import { lockStory } from '@/db/queries/lock-edition'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { MOST_IN_THREAD } from '@/newsroom/talk/thread'
import { record } from '../record'
import { HEARERS } from './hearers'
import { openThreadIn } from './open-thread-in'
import { sayIn } from './say-in'
import { threadOf, whoSpoke } from './thread-of'
import { wordsOfGuest } from './words'

export type GuestRemark = {
  readonly storyId: string
  readonly editionId: string
  /** Null begins a conversation. */
  readonly threadId: string | null
  /** The link they came by; the caller has made sure that it holds. */
  readonly guestId: string
  /** Whoever let them in, and so hears of what they say. */
  readonly hostId: string
  readonly text: string
  readonly at: Date
  readonly newId: () => string
}

/** What an outside reviewer says, in the transaction that checked their link. They call nobody and stop nothing. */
export const commentAsGuest = async (
  tx: Tx,
  { storyId, editionId, threadId, guestId, hostId, text, at, newId }: GuestRemark,
): Promise<Result<{ readonly threadId: string }>> => {
  const story = await lockStory(tx, storyId)
  if (!story) return refused({ kind: 'notFound' })
  const talk = { tx, story, at, newId, by: { personId: null, guestId } }
  const said = wordsOfGuest(text)
  if (threadId === null) {
    const { kind, to } = await HEARERS.comment(talk, editionId)
    const hearers = { kind, to: [hostId, ...to] }
    const opened = await openThreadIn(talk, { editionId, kind: 'comment', blocking: false, said, hearers })
    await recordGuest(tx, at, { kind: 'openThread', storyId, detail: { threadId: opened, editionId, guestId } })
    return done({ threadId: opened })
  }
  const thread = await threadOf(talk, threadId)
  if (!thread) return refused({ kind: 'notFound' })
  if (thread.remarks.length >= MOST_IN_THREAD) return invalid('text', 'threadFull')
  const commentId = await sayIn(talk, threadId, said, { kind: 'replied', to: [hostId, ...whoSpoke(thread)] })
  await recordGuest(tx, at, { kind: 'replyInThread', storyId, detail: { threadId, commentId, guestId } })
  return done({ threadId })
}

type GuestEntry = {
  readonly kind: 'openThread' | 'replyInThread'
  readonly storyId: string
  readonly detail: Readonly<Record<string, string>>
}

const recordGuest = (tx: Tx, at: Date, { kind, storyId, detail }: GuestEntry): Promise<void> =>
  record(tx, null, at, { kind, subjectType: 'story', subjectId: storyId, detail })
