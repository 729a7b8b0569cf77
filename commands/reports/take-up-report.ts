import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { lockEdition, type Work } from '@/db/queries/lock-edition'
import { readerReport } from '@/db/schema/reader-reports'
import { edition } from '@/db/schema/story'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { BLANK_NOTE, type ChangeNote } from '@/newsroom/story/change-note'
import { attempt } from '../attempt'
import { moveIn } from '../make-move'
import { beginScene } from '../moves/begin-scene'
import type { PublishContext } from '../moves/scene'
import { record } from '../record'
import { writeRefusal } from '../revisions/may-write'
import { putOnTop } from '../revisions/put-on-top'
import { type LockedReport, lockReport } from './lock-report'

export const TakeUpReport = z.object({ reportId: z.uuid() })
export type TakeUpReport = z.infer<typeof TakeUpReport>

export type TakenUp = { readonly storyId: string; readonly editionId: string }

/**
 * Turns a report into a correction: the next edition, with the quote where its note says what was wrong. Where the next
 * edition is in work already it is taken up there, and a note that says something keeps what it says.
 */
export const takeUpReport = (context: PublishContext, { reportId }: TakeUpReport): Promise<Result<TakenUp>> =>
  attempt(context.db, async (tx) => {
    const found = await lockReport(tx, context.actor, reportId)
    if (!found) return refused({ kind: 'notFound' })
    if (found.report.state === 'closed') return invalid('form', 'closed')
    const next = await nextEdition(tx, context, found)
    if (!next.ok) return next
    const work = await lockEdition(tx, found.story.id, next.value)
    const no = await writeRefusal(tx, context.actor, work)
    if (no || !work) return refused(no ?? { kind: 'notFound' })
    await quoteInNote(tx, context, work, found.report.quote)
    return done(await taken(tx, context, found, next.value))
  })

/** The edition that is to put it right: a new one while the newest is what readers have. */
const nextEdition = async (tx: Tx, context: PublishContext, { story }: LockedReport): Promise<Result<string>> => {
  const [newest] = await tx
    .select({ id: edition.id, state: edition.state, kind: edition.kind })
    .from(edition)
    .where(and(eq(edition.storyId, story.id), eq(edition.newest, true)))
  if (!newest) return refused({ kind: 'notFound' })
  if (newest.state !== 'published') return newest.kind === 'first' ? invalid('form', 'notLive') : done(newest.id)
  const ids = { storyId: story.id, editionId: newest.id }
  const made = await moveIn(tx, context, { ...ids, move: 'startNext', kind: 'correction' })
  return made.ok ? done(made.value.editionId) : made
}

const FROM_READER: ChangeNote = { ...BLANK_NOTE, foundBy: 'reader', severity: 'material' }

const quoteInNote = async (tx: Tx, context: PublishContext, work: Work, quote: string): Promise<void> => {
  const { note = FROM_READER } = work.head.package
  if (note.wrong.trim() !== '') return
  const asked = { ...note, foundBy: 'reader' as const, wrong: quote }
  await putOnTop(beginScene(context, tx, work), { kind: 'autosave', package: { ...work.head.package, note: asked } })
}

const taken = async (
  tx: Tx,
  { actor, now }: PublishContext,
  { report, story }: LockedReport,
  editionId: string,
): Promise<TakenUp> => {
  const at = now()
  await tx
    .update(readerReport)
    .set({ state: 'taken', takenEditionId: editionId, settledAt: at, settledBy: actor.id })
    .where(eq(readerReport.id, report.id))
  await record(tx, actor, at, {
    kind: 'takeUpReport',
    subjectType: 'story',
    subjectId: story.id,
    detail: { reportId: report.id, after: report.reference, editionId },
  })
  return { storyId: story.id, editionId }
}
