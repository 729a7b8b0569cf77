import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { thread } from '@/db/schema/talk'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, type Refusal, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import type { Talk } from './talk'
import { type ThreadAtHand, threadAtHand } from './thread-of'

export const SettleThread = z.object({ storyId: z.uuid(), threadId: z.uuid() })
export type SettleThread = z.infer<typeof SettleThread>

type Settled = Result<{ readonly threadId: string }>
type Verb = 'resolveThread' | 'reopenThread'

/** Resolving twice is resolving once. */
const settle =
  (verb: Verb) =>
  (context: Context, input: SettleThread): Promise<Settled> =>
    attempt(context.db, async (tx) => {
      const { storyId, threadId } = input
      const { actor } = context
      const found = await threadAtHand(context, tx, input)
      if (!found) return refused({ kind: 'notFound' })
      const no = whyNot(actor, found.talk, found.thread)
      if (no) return refused(no)
      const resolves = verb === 'resolveThread'
      if (resolves === (found.thread.resolvedAt !== null)) return done({ threadId })

      const { at } = found.talk
      const settled = resolves ? { resolvedAt: at, resolvedBy: actor.id } : { resolvedAt: null, resolvedBy: null }
      await tx.update(thread).set(settled).where(eq(thread.id, threadId))
      await record(tx, actor, at, { kind: verb, subjectType: 'story', subjectId: storyId, detail: { threadId } })
      await announceStory(tx, storyId)
      return done({ threadId })
    })

/** An opinion was given and stands; there is nothing to settle. */
const whyNot = (actor: Actor, { story }: Talk, { kind, openedBy, blocking }: ThreadAtHand): Refusal | null => {
  if (kind === 'opinion') return { kind: 'invalid', field: 'thread', key: 'opinionStands' }
  if (can(actor, 'talk.resolve', { ...story, openedBy, blocking })) return null
  return { kind: 'forbidden', because: 'blockingThread' }
}

export const resolveThread = settle('resolveThread')
export const reopenThread = settle('reopenThread')
