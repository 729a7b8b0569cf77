import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { seen } from '@/db/schema/hands'
import { edition, revision, story } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'

export const MarkSeen = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  seq: z.number().int().min(1),
  hash: z.string().max(128),
})
export type MarkSeen = z.infer<typeof MarkSeen>

/** This package was served to this person's screen. `approve` asks for it, and the next look starts from it. */
export const markSeen = (context: Context, input: MarkSeen): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const served = await revisionServed(tx, input)
    if (!served || !can(context.actor, 'story.read', served)) return refused({ kind: 'notFound' })
    const { editionId, seq, hash } = input
    const at = context.now()
    await tx
      .insert(seen)
      .values({ personId: context.actor.id, editionId, seq, packageHash: hash, firstAt: at, at })
      .onConflictDoUpdate({ target: [seen.personId, seen.editionId, seen.packageHash], set: { seq, at } })
    return done(null)
  })

const revisionServed = async (tx: Tx, { storyId, editionId, seq, hash }: MarkSeen) => {
  const [row] = await tx
    .select({
      deskId: story.deskId,
      startedBy: story.startedBy,
      assigneeId: story.assigneeId,
      limitedTo: story.limitedTo,
    })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.editionId))
    .innerJoin(story, eq(story.id, edition.storyId))
    .where(and(eq(story.id, storyId), eq(edition.id, editionId), eq(revision.seq, seq), eq(revision.packageHash, hash)))
  return row ?? null
}
