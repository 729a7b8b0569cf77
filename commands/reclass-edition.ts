import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { lockEdition, type Work } from '@/db/queries/lock-edition'
import { planFor } from '@/db/queries/review-plan'
import { lastPlan } from '@/db/queries/run'
import { edition } from '@/db/schema/story'
import { CHANGE_KINDS, type ChangeKind } from '@/newsroom/corrections/kinds'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { State } from '@/newsroom/workflow/states'
import { attempt } from './attempt'
import type { Context } from './context'
import { beginScene } from './moves/begin-scene'
import type { Scene } from './moves/scene'
import { record } from './record'
import { writeRefusal } from './revisions/may-write'
import { putOnTop } from './revisions/put-on-top'

export const ReclassEdition = z.object({ storyId: z.uuid(), editionId: z.uuid(), kind: z.enum(CHANGE_KINDS) })
export type ReclassEdition = z.infer<typeof ReclassEdition>

/**
 * Says anew what kind of change an edition is. What is approved is approved as that kind, so an approval of the other
 * one is void; and a kind for which the house asks other reviews cannot be slipped into a review that stands.
 */
export const reclassEdition = (
  context: Context,
  { storyId, editionId, kind }: ReclassEdition,
): Promise<Result<{ readonly seq: number }>> =>
  attempt(context.db, async (tx) => {
    const work = await lockEdition(tx, storyId, editionId)
    const no = await writeRefusal(tx, context.actor, work)
    if (no || !work) return refused(no ?? { kind: 'notFound' })
    if (work.edition.kind === 'first') return invalid('kind', 'invalid')
    if (work.edition.kind === kind) return done({ seq: work.edition.headSeq })

    const scene = classed(beginScene(context, tx, work), kind)
    if (await asksOtherReviews(scene)) return invalid('kind', 'otherRoute')
    await tx.update(edition).set({ kind }).where(eq(edition.id, editionId))
    const { after } = await putOnTop(scene, { kind: 'autosave', package: work.head.package })
    await record(tx, context.actor, scene.at, {
      kind: 'reclassEdition',
      subjectType: 'story',
      subjectId: storyId,
      detail: { editionId, n: work.edition.n, before: work.edition.kind, after: kind, seq: after.head.seq },
    })
    return done({ seq: after.head.seq })
  })

const classed = (scene: Scene, kind: ChangeKind): Scene => ({ ...scene, edition: { ...scene.edition, kind } })

/** With its writer: the next filing takes the reviews of the new kind. */
const WITH_ITS_WRITER: readonly State[] = ['draft', 'sent_back']

const asksOtherReviews = async ({ tx, ...work }: Scene & Work): Promise<boolean> => {
  if (WITH_ITS_WRITER.includes(work.edition.state)) return false
  const kept = await lastPlan(tx, work.edition.id)
  if (!kept) return false
  const keys = kept.stages.map(({ key }) => key)
  return (await planFor(tx, work)).stages.some(({ key }) => !keys.includes(key))
}
