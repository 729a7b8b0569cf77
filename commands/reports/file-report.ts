import { z } from 'zod'
import type { PooledDb } from '@/db/connect'
import { atAddress } from '@/db/queries/public-article'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { MOST_SAID } from '@/newsroom/corrections/reader-report'
import { Email } from '@/newsroom/people/email'
import { invalid, type Result, refused } from '@/newsroom/result'
import { reportThrottle } from '@/platform/throttle'
import { attempt } from '../attempt'
import type { Context } from '../context'
import type { Origin } from '../open-session'
import { fileReportIn } from './file-report-in'

const text = (longest: number) => z.string().trim().max(longest).refine(isCleanText)

export const FileReport = z.object({
  quote: text(MOST_SAID.quote),
  wrong: text(MOST_SAID.wrong).min(1),
  email: z.literal('').or(Email),
  /** What stood on the page when the form was opened; it may have been changed since. */
  publicationId: z.uuid().nullable().catch(null),
})
export type FileReport = z.infer<typeof FileReport> &
  Pick<Origin, 'address'> & { readonly section: string; readonly slug: string }

/** An error a reader has found in what stands at an address. Nobody but readers of a live piece can report one. */
export const fileReport = async (
  context: Context<null, PooledDb>,
  input: FileReport,
): Promise<Result<{ readonly reference: string }>> => {
  const there = await atAddress(context.db, input.section, input.slug)
  if (there.kind !== 'live') return refused({ kind: 'notFound' })
  const { storyId, id: liveId } = there.article
  if (!(await reportThrottle(context.db.$client).admit(input.address))) return invalid('form', 'tooMany')
  return attempt(context.db, (tx) => fileReportIn(tx, context, { ...input, storyId, liveId }))
}
