import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { opinion } from '@/db/schema/review'
import { revision } from '@/db/schema/story'
import { comment } from '@/db/schema/talk'
import { type Stage, stageOf, takesGuests } from '@/newsroom/workflow/routes'
import type { OutsideLink } from './outside-link'
import { type Preview, previewed } from './preview'

/** The version a link shows: the one it names, else the newest of its edition. */
export const shownPreview = async (
  reader: Reader,
  { link, story, edition }: OutsideLink,
  now: Date,
): Promise<Preview | null> => {
  const [head] = await reader
    .select()
    .from(revision)
    .where(and(eq(revision.editionId, edition.id), eq(revision.seq, link.seq ?? edition.headSeq)))
  return head ? previewed(reader, { story, edition, head }, now) : null
}

export type GuestView = {
  /** The stage that waits for their opinion; null: it has been given, or the piece has gone on. */
  readonly stage: Stage | null
  readonly hasSpoken: boolean
  readonly remarks: readonly { readonly id: string; readonly text: string }[]
}

/** What an outside reviewer may still say, and what they have said: of the talk in the house they see nothing. */
export const guestView = async (reader: Reader, { link, run }: OutsideLink): Promise<GuestView> => {
  const [given, remarks] = await Promise.all([
    reader
      .select({ id: opinion.id })
      .from(opinion)
      .where(and(eq(opinion.editionId, link.editionId), eq(opinion.guestId, link.id))),
    reader
      .select({ id: comment.id, text: comment.text })
      .from(comment)
      .where(and(eq(comment.guestId, link.id), isNull(comment.retractedAt)))
      .orderBy(asc(comment.at), asc(comment.id)),
  ])
  const hasSpoken = given.length > 0
  const waits = run !== null && run.stage === link.stage && takesGuests(run.plan, run.stage) && !hasSpoken
  return { stage: waits ? (stageOf(run.plan, run.stage)?.stage ?? null) : null, hasSpoken, remarks }
}
