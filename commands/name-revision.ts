import { z } from 'zod'
import { lockEdition } from '@/db/queries/lock-edition'
import { done, type Result, refused } from '@/newsroom/result'
import { attempt } from './attempt'
import type { Context } from './context'
import { beginScene } from './moves/begin-scene'
import { record } from './record'
import { writeRefusal } from './revisions/may-write'
import { writeRevision } from './revisions/write-revision'

export const NameRevision = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  name: z.string().trim().min(1).max(80),
})
export type NameRevision = z.infer<typeof NameRevision>

/** Keeps the text as it stands under a name: a revision of its own, since those that exist are never rewritten. */
export const nameRevision = (
  context: Context,
  { storyId, editionId, name }: NameRevision,
): Promise<Result<{ readonly seq: number }>> =>
  attempt(context.db, async (tx) => {
    const work = await lockEdition(tx, storyId, editionId)
    const no = await writeRefusal(tx, context.actor, work)
    if (no || !work) return refused(no ?? { kind: 'notFound' })

    const scene = beginScene(context, tx, work)
    const { package: pkg, notices } = work.head
    const { head } = await writeRevision(scene, { kind: 'named', name, package: pkg, notices })
    await record(tx, context.actor, scene.at, {
      kind: 'nameRevision',
      subjectType: 'story',
      subjectId: storyId,
      detail: { editionId, seq: head.seq, name },
    })
    return done({ seq: head.seq })
  })
