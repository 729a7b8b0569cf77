import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { edition } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { OPENED_BY_HAND } from '@/newsroom/talk/thread'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { HEARERS } from './hearers'
import { openThreadIn } from './open-thread-in'
import { type Talk, talkOn } from './talk'
import { Words, wordsFor } from './words'

export const OpenThread = z.object({
  storyId: z.uuid(),
  kind: z.enum(OPENED_BY_HAND),
  /** Stops the approval of the edition in work until it is resolved. */
  blocking: z.boolean(),
  text: Words,
})
export type OpenThread = z.infer<typeof OpenThread>

/** Begins a conversation on a story, about its newest edition. A note to the desk is heard by its editors. */
export const openThread = (
  context: Context,
  { storyId, kind, blocking, text }: OpenThread,
): Promise<Result<{ readonly threadId: string }>> =>
  attempt(context.db, async (tx) => {
    const { actor } = context
    const talk = await talkOn(context, tx, storyId)
    const editionId = talk && (await newestEdition(talk))
    if (!talk || !editionId) return refused({ kind: 'notFound' })
    if (blocking && !can(actor, 'talk.block', talk.story)) return refused({ kind: 'forbidden', because: 'role' })
    const said = await wordsFor(talk, text)
    if (!said.ok) return said

    const hearers = await HEARERS[kind](talk, editionId)
    const threadId = await openThreadIn(talk, { editionId, kind, blocking, said: said.value, hearers })
    await record(tx, actor, talk.at, {
      kind: 'openThread',
      subjectType: 'story',
      subjectId: storyId,
      detail: { threadId, editionId, kind, blocking },
    })
    return done({ threadId })
  })

const newestEdition = async ({ tx, story }: Talk): Promise<string | undefined> => {
  const [row] = await tx
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.storyId, story.id), eq(edition.newest, true)))
  return row?.id
}
