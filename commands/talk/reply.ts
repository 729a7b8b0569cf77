import { z } from 'zod'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { MOST_IN_THREAD } from '@/newsroom/talk/thread'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { sayIn } from './say-in'
import { talkOn } from './talk'
import { threadOf, whoSpoke } from './thread-of'
import { Words, wordsFor } from './words'

export const Reply = z.object({ storyId: z.uuid(), threadId: z.uuid(), text: Words })
export type Reply = z.infer<typeof Reply>

/** Answers in a thread, open or settled; whoever spoke in it hears of it. */
export const reply = (
  context: Context,
  { storyId, threadId, text }: Reply,
): Promise<Result<{ readonly threadId: string }>> =>
  attempt(context.db, async (tx) => {
    const talk = await talkOn(context, tx, storyId)
    const thread = talk && (await threadOf(talk, threadId))
    if (!talk || !thread) return refused({ kind: 'notFound' })
    if (thread.remarks.length >= MOST_IN_THREAD) return invalid('text', 'threadFull')
    const said = await wordsFor(talk, text)
    if (!said.ok) return said

    const commentId = await sayIn(talk, threadId, said.value, { kind: 'replied', to: whoSpoke(thread) })
    await record(tx, context.actor, talk.at, {
      kind: 'replyInThread',
      subjectType: 'story',
      subjectId: storyId,
      detail: { threadId, commentId },
    })
    return done({ threadId })
  })
