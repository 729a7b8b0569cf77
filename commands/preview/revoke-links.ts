import { and, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { lockStory } from '@/db/queries/lock-edition'
import { previewLink } from '@/db/schema/preview'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

export const RevokeLinks = z.object({ storyId: z.uuid() })
export type RevokeLinks = z.infer<typeof RevokeLinks>

/** Takes back every link of a story that has not run out. */
export const revokeLinks = (context: Context, { storyId }: RevokeLinks): Promise<Result<{ readonly count: number }>> =>
  context.db.transaction(async (tx) => {
    const { actor } = context
    const at = context.now()
    const story = await lockStory(tx, storyId)
    if (!story || !can(actor, 'story.read', story)) return refused({ kind: 'notFound' })
    if (!can(actor, 'story.share', story)) return refused({ kind: 'forbidden', because: 'role' })
    const revoked = await tx
      .update(previewLink)
      .set({ revokedAt: at })
      .where(and(eq(previewLink.storyId, storyId), isNull(previewLink.revokedAt), gt(previewLink.expiresAt, at)))
      .returning({ id: previewLink.id })
    if (revoked.length > 0) {
      await record(tx, actor, at, {
        kind: 'revokePreviewLinks',
        subjectType: 'story',
        subjectId: storyId,
        detail: { links: revoked.map(({ id }) => id), ended: revoked.length },
      })
    }
    return done({ count: revoked.length })
  })
