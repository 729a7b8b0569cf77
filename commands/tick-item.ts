import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { checklistItem, checklistTick } from '@/db/schema/checks'
import { edition, story } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from './attempt'
import type { Context } from './context'
import { record } from './record'

export const TickItem = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  hash: z.string().max(128),
  itemId: z.uuid(),
})
export type TickItem = z.infer<typeof TickItem>

/** Confirms an item of the checklist by hand, for this very package: a change asks anew. */
export const tickItem = (
  { db, actor, now }: Context,
  { storyId, editionId, hash, itemId }: TickItem,
): Promise<Result<null>> =>
  attempt(db, async (tx) => {
    const [row] = await tx
      .select({ story, headHash: edition.headHash })
      .from(edition)
      .innerJoin(story, eq(story.id, edition.storyId))
      .where(and(eq(edition.id, editionId), eq(story.id, storyId)))
    if (!row || !can(actor, 'story.read', row.story)) return refused({ kind: 'notFound' })
    if (row.headHash !== hash) return refused({ kind: 'wrongState', state: 'changed' })
    const [item] = await tx
      .select({ id: checklistItem.id })
      .from(checklistItem)
      .where(and(eq(checklistItem.id, itemId), isNull(checklistItem.endedAt)))
    if (!item) return invalid('itemId', 'item')
    const at = now()
    await tx
      .insert(checklistTick)
      .values({ editionId, itemId, packageHash: hash, personId: actor.id, at })
      .onConflictDoNothing()
    const detail = { editionId, hash, itemId }
    await record(tx, actor, at, { kind: 'tickItem', subjectType: 'story', subjectId: storyId, detail })
    return done(null)
  })
