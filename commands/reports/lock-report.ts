import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { lockStory, type StoryRow } from '@/db/queries/lock-edition'
import { readerReport } from '@/db/schema/reader-reports'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

export type LockedReport = { readonly report: typeof readerReport.$inferSelect; readonly story: StoryRow }

/** A report with its story, held; null where there is none, or none for this person. */
export const lockReport = async (tx: Tx, actor: Actor, reportId: string): Promise<LockedReport | null> => {
  const [known] = await tx
    .select({ storyId: readerReport.storyId })
    .from(readerReport)
    .where(eq(readerReport.id, reportId))
  const story = known ? await lockStory(tx, known.storyId) : null
  if (!story || !can(actor, 'report.handle', story)) return null
  // Read only once the story is held: whoever had it before may have settled the report.
  const [report] = await tx.select().from(readerReport).where(eq(readerReport.id, reportId))
  return report ? { report, story } : null
}
