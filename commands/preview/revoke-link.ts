import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { lockStory } from '@/db/queries/lock-edition'
import { previewLink } from '@/db/schema/preview'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

export const RevokeLink = z.object({ storyId: z.uuid(), linkId: z.uuid() })
export type RevokeLink = z.infer<typeof RevokeLink>

/** Takes a link back; who is looking sees nothing more from their next request on. */
export const revokeLink = (context: Context, { storyId, linkId }: RevokeLink): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const { actor } = context
    const at = context.now()
    const story = await lockStory(tx, storyId)
    if (!story || !can(actor, 'story.read', story)) return refused({ kind: 'notFound' })
    if (!can(actor, 'story.share', story)) return refused({ kind: 'forbidden', because: 'role' })
    const [revoked] = await tx
      .update(previewLink)
      .set({ revokedAt: at })
      .where(and(eq(previewLink.id, linkId), eq(previewLink.storyId, storyId), isNull(previewLink.revokedAt)))
      .returning({ name: previewLink.name })
    if (!revoked) return refused({ kind: 'notFound' })
    await record(tx, actor, at, {
      kind: 'revokePreviewLink',
      subjectType: 'story',
      subjectId: storyId,
      detail: { linkId, after: revoked.name || '—' },
    })
    return done(null)
  })
