import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { cardTask } from '@/db/schema/card-tasks'
import { correction } from '@/db/schema/corrections'
import { readerReport } from '@/db/schema/reader-reports'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { MOST_SAID } from '@/newsroom/corrections/reader-report'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { lockReport } from './lock-report'

export const CloseReport = z.object({
  reportId: z.uuid(),
  reason: z.string().trim().min(1).max(MOST_SAID.reason).refine(isCleanText),
})
export type CloseReport = z.infer<typeof CloseReport>

/** Settles a report, with the reason. One whose correction left a posted card wrong waits until that is replaced. */
export const closeReport = (context: Context, { reportId, reason }: CloseReport): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const found = await lockReport(tx, context.actor, reportId)
    if (!found) return refused({ kind: 'notFound' })
    const { report, story } = found
    if (report.state === 'closed') return invalid('form', 'closed')
    if (report.takenEditionId && (await hasOpenTask(tx, report.takenEditionId))) return invalid('form', 'cardOpen')
    const at = context.now()
    await tx
      .update(readerReport)
      .set({ state: 'closed', reason, settledAt: at, settledBy: context.actor.id })
      .where(eq(readerReport.id, reportId))
    await record(tx, context.actor, at, {
      kind: 'closeReport',
      subjectType: 'story',
      subjectId: story.id,
      detail: { reportId, after: report.reference, reason },
    })
    return done(null)
  })

const hasOpenTask = async (tx: Tx, editionId: string): Promise<boolean> => {
  const rows = await tx
    .select({ id: cardTask.id })
    .from(cardTask)
    .innerJoin(correction, eq(correction.id, cardTask.correctionId))
    .where(and(eq(correction.editionId, editionId), isNull(cardTask.doneAt)))
    .limit(1)
  return rows.length > 0
}
