import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { evidenceOf } from '@/db/queries/evidence/evidence-rows'
import { reissuesOf } from '@/db/queries/reissue/reissues-of-story'
import { story } from '@/db/schema/story'
import { type CarriedEvidence, carriedEvidence } from '@/newsroom/evidence/carried-evidence'
import type { ChainedEvidence } from '@/newsroom/evidence/evidence-record'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

export const ExportStoryEvidence = z.object({ storyId: z.uuid() })
export type ExportStoryEvidence = z.infer<typeof ExportStoryEvidence>

/** Rows of the chain as they were written, and the records that rest on them beside the ones they were written for. */
export type StoryEvidence = {
  readonly evidence: readonly ChainedEvidence[]
  readonly carried: readonly CarriedEvidence[]
}

/** The evidence of one story. That somebody took it away is recorded first. */
export const exportStoryEvidence = async (
  { db, actor, now }: Context,
  { storyId }: ExportStoryEvidence,
): Promise<Result<StoryEvidence>> =>
  db.transaction(async (tx) => {
    const [own] = await tx.select().from(story).where(eq(story.id, storyId))
    if (!own || !can(actor, 'story.read', own)) return refused({ kind: 'notFound' })
    if (!can(actor, 'story.list', own)) return refused({ kind: 'forbidden', because: 'role' })
    const evidence = await evidenceOf(tx, storyId)
    const carried = carriedEvidence(evidence, await reissuesOf(tx, storyId))
    await record(tx, actor, now(), {
      kind: 'exportStoryEvidence',
      subjectType: 'story',
      subjectId: storyId,
      detail: { rows: evidence.length },
    })
    return done({ evidence, carried })
  })
