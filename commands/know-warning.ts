import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { warningKnown } from '@/db/schema/checks'
import { edition, story } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { attempt } from './attempt'
import type { Context } from './context'
import { record } from './record'

export const KnowWarning = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  /** The package the warning was about. */
  hash: z.string().max(128),
  field: z.string().max(120),
  key: z.string().max(60),
})
export type KnowWarning = z.infer<typeof KnowWarning>

/** Says by name: I have read this warning and let it stand, for this very package. */
export const knowWarning = (
  { db, actor, now }: Context,
  { storyId, editionId, hash, field, key }: KnowWarning,
): Promise<Result<null>> =>
  attempt(db, async (tx) => {
    const [row] = await tx
      .select({ story, headHash: edition.headHash })
      .from(edition)
      .innerJoin(story, eq(story.id, edition.storyId))
      .where(and(eq(edition.id, editionId), eq(story.id, storyId)))
    if (!row || !can(actor, 'story.read', row.story)) return refused({ kind: 'notFound' })
    if (row.headHash !== hash) return refused({ kind: 'wrongState', state: 'changed' })
    const at = now()
    const known = { editionId, packageHash: hash, field, key, personId: actor.id, at }
    await tx.insert(warningKnown).values(known).onConflictDoNothing()
    const detail = { editionId, hash, field, key }
    await record(tx, actor, at, { kind: 'knowWarning', subjectType: 'story', subjectId: storyId, detail })
    return done(null)
  })
