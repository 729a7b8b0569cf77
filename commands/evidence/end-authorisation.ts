import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { authorisation } from '@/db/schema/evidence'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { lockReadable } from '../work/lock-readable'

export const EndAuthorisation = z.object({ storyId: z.uuid(), authorisationId: z.uuid() })
export type EndAuthorisation = z.infer<typeof EndAuthorisation>

/** Puts an authorisation aside: the piece no longer rests on it. An editor answers for that, since it lifts a stop. */
export const endAuthorisation = (
  { db, actor, now }: Context,
  { storyId, authorisationId }: EndAuthorisation,
): Promise<Result<null>> =>
  attempt(db, async (tx) => {
    const own = await lockReadable(tx, actor, storyId)
    if (!own.ok) return own
    if (!can(actor, 'story.plan', own.value)) return refused({ kind: 'forbidden', because: 'role' })
    const at = now()
    const ended = await tx
      .update(authorisation)
      .set({ endedBy: actor.id, endedAt: at })
      .where(
        and(eq(authorisation.id, authorisationId), eq(authorisation.storyId, storyId), isNull(authorisation.endedAt)),
      )
      .returning({ id: authorisation.id })
    if (ended.length === 0) return refused({ kind: 'notFound' })
    await record(tx, actor, at, {
      kind: 'endAuthorisation',
      subjectType: 'story',
      subjectId: storyId,
      detail: { authorisationId },
    })
    return done(null)
  })
