import { and, eq, lte } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { lockEdition, type RevisionRow } from '@/db/queries/lock-edition'
import { edition, revision } from '@/db/schema/story'
import { done, type Result, refused } from '@/newsroom/result'
import { attempt } from './attempt'
import type { Context } from './context'
import { beginScene } from './moves/begin-scene'
import { record } from './record'
import { writeRefusal } from './revisions/may-write'
import { putOnTop } from './revisions/put-on-top'

export const RestoreRevision = z.object({ storyId: z.uuid(), editionId: z.uuid(), revisionId: z.uuid() })
export type RestoreRevision = z.infer<typeof RestoreRevision>

/**
 * Brings an earlier text of the story back as a new revision of the edition in work. History stays as it was and
 * nothing is published; whoever's text came back has a hand in the piece again.
 */
export const restoreRevision = (
  context: Context,
  { storyId, editionId, revisionId }: RestoreRevision,
): Promise<Result<{ readonly seq: number }>> =>
  attempt(context.db, async (tx) => {
    const work = await lockEdition(tx, storyId, editionId)
    const no = await writeRefusal(tx, context.actor, work)
    if (no || !work) return refused(no ?? { kind: 'notFound' })
    const wanted = await revisionOf(tx, storyId, revisionId)
    if (!wanted) return refused({ kind: 'notFound' })

    const scene = beginScene(context, tx, work)
    const hands = await authorsUpTo(tx, wanted)
    const { after } = await putOnTop(scene, { kind: 'restore', package: wanted.package, hands })
    await record(tx, context.actor, scene.at, {
      kind: 'restoreRevision',
      subjectType: 'story',
      subjectId: storyId,
      detail: { editionId, from: { editionId: wanted.editionId, seq: wanted.seq }, seq: after.head.seq },
    })
    return done({ seq: after.head.seq })
  })

const revisionOf = async (tx: Tx, storyId: string, revisionId: string): Promise<RevisionRow | null> => {
  const [row] = await tx
    .select({ revision })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.editionId))
    .where(and(eq(revision.id, revisionId), eq(edition.storyId, storyId)))
  return row?.revision ?? null
}

const authorsUpTo = async (tx: Tx, { editionId, seq }: RevisionRow): Promise<readonly string[]> => {
  const rows = await tx
    .selectDistinct({ id: revision.authorId })
    .from(revision)
    .where(and(eq(revision.editionId, editionId), lte(revision.seq, seq)))
  return rows.flatMap(({ id }) => (id === null ? [] : [id]))
}
