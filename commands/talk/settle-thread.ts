import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { thread } from '@/db/schema/talk'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { talkOn } from './talk'
import { threadOf } from './thread-of'

export const SettleThread = z.object({ storyId: z.uuid(), threadId: z.uuid() })
export type SettleThread = z.infer<typeof SettleThread>

type Settled = Result<{ readonly threadId: string }>
type Verb = 'resolveThread' | 'reopenThread'

/** Resolving twice is resolving once. An opinion was given and stands; there is nothing to settle. */
const settle = (verb: Verb) => (context: Context, { storyId, threadId }: SettleThread): Promise<Settled> =>
  attempt(context.db, async (tx) => {
    const { actor } = context
    const talk = await talkOn(context, tx, storyId)
    const own = talk && (await threadOf(talk, threadId))
    if (!talk || !own) return refused({ kind: 'notFound' })
    if (own.kind === 'opinion') return invalid('thread', 'opinionStands')
    const subject = { ...talk.story, openedBy: own.openedBy, blocking: own.blocking }
    if (!can(actor, 'talk.resolve', subject)) return refused({ kind: 'forbidden', because: 'blockingThread' })
    const resolves = verb === 'resolveThread'
    if (resolves === (own.resolvedAt !== null)) return done({ threadId })

    const settled = resolves ? { resolvedAt: talk.at, resolvedBy: actor.id } : { resolvedAt: null, resolvedBy: null }
    await tx.update(thread).set(settled).where(eq(thread.id, threadId))
    await record(tx, actor, talk.at, { kind: verb, subjectType: 'story', subjectId: storyId, detail: { threadId } })
    await announceStory(tx, storyId)
    return done({ threadId })
  })

export const resolveThread = settle('resolveThread')
export const reopenThread = settle('reopenThread')
