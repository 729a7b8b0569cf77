import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { evidenceOf } from '@/db/queries/evidence/evidence-rows'
import { story } from '@/db/schema/story'
import type { ChainedEvidence } from '@/newsroom/evidence/evidence-record'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

export const ExportStoryEvidence = z.object({ storyId: z.uuid() })
export type ExportStoryEvidence = z.infer<typeof ExportStoryEvidence>

/** The evidence of one story. That somebody took it away is recorded first. */
export const exportStoryEvidence = async (
  { db, actor, now }: Context,
  { storyId }: ExportStoryEvidence,
): Promise<Result<readonly ChainedEvidence[]>> =>
  db.transaction(async (tx) => {
    const [own] = await tx.select().from(story).where(eq(story.id, storyId))
    if (!own || !can(actor, 'story.read', own)) return refused({ kind: 'notFound' })
    if (!can(actor, 'story.list', own)) return refused({ kind: 'forbidden', because: 'role' })
    const rows = await evidenceOf(tx, storyId)
    await record(tx, actor, now(), {
      kind: 'exportStoryEvidence',
      subjectType: 'story',
      subjectId: storyId,
      detail: { rows: rows.length },
    })
    return done(rows)
  })
