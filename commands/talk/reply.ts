import { z } from 'zod'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { MOST_IN_THREAD } from '@/newsroom/talk/thread'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { sayIn } from './say-in'
import { threadAtHand, whoSpoke } from './thread-of'
import { Words, wordsFor } from './words'

export const Reply = z.object({ storyId: z.uuid(), threadId: z.uuid(), text: Words })
export type Reply = z.infer<typeof Reply>

/** Answers in a thread, open or settled; whoever spoke in it hears of it. */
export const reply = (context: Context, { text, ...named }: Reply): Promise<Result<{ readonly threadId: string }>> =>
  attempt(context.db, async (tx) => {
    const found = await threadAtHand(context, tx, named)
    if (!found) return refused({ kind: 'notFound' })
    const { talk, thread } = found
    if (thread.remarks.length >= MOST_IN_THREAD) return invalid('text', 'threadFull')
    const said = await wordsFor(talk, text)
    if (!said.ok) return said

    const commentId = await sayIn(talk, thread.id, said.value, { kind: 'replied', to: whoSpoke(thread) })
    await record(tx, context.actor, talk.at, {
      kind: 'replyInThread',
      subjectType: 'story',
      subjectId: talk.story.id,
      detail: { threadId: thread.id, commentId },
    })
    return done({ threadId: thread.id })
  })
