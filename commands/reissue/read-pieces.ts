import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { frozenNotice } from '@/db/queries/reissue/frozen-notice'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { reissuePiece } from '@/db/schema/reissue'
import { edition, revision, story } from '@/db/schema/story'
import type { LeftBecause } from '@/newsroom/reissue/modes'

/** An enlisted piece that is still what it was: its record, its notices, and the package it was drawn from. */
export type Standing = Awaited<ReturnType<typeof standingOf>>[number]

export type Enlisted = { readonly publicationId: string; readonly storyId: string }

/** Pieces that nobody else has at hand, in the order of their ids, and held. */
export const takePieces = (tx: Tx, jobId: string, most: number): Promise<Enlisted[]> =>
  tx
    .select({ publicationId: reissuePiece.publicationId, storyId: reissuePiece.storyId })
    .from(reissuePiece)
    .where(and(eq(reissuePiece.jobId, jobId), eq(reissuePiece.state, 'waiting')))
    .orderBy(asc(reissuePiece.publicationId))
    .limit(most)
    .for('update', { skipLocked: true })

/** Whatever moves a story locks it first: what is read of these from now on stays so until the transaction ends. */
export const lockStories = (tx: Tx, pieces: readonly Enlisted[]) =>
  tx
    .select()
    .from(story)
    .where(
      inArray(
        story.id,
        pieces.map(({ storyId }) => storyId),
      ),
    )
    .orderBy(asc(story.id))
    .for('no key update')

type StoryRow = Awaited<ReturnType<typeof lockStories>>[number]

/** Why a story is not to be published again as it is; null: it may. What the database would refuse is asked here first. */
export const notToday = (
  { killedAt, withheldAt, embargoIndefinite, embargoUntil }: StoryRow,
  at: Date,
): LeftBecause | null => {
  if (killedAt !== null) return 'killed'
  if (withheldAt !== null) return 'withdrawn'
  return embargoIndefinite || (embargoUntil !== null && embargoUntil > at) ? 'embargoed' : null
}

/** The live record of each of these stories, by story. */
export const liveRecords = async (tx: Tx, pieces: readonly Enlisted[]): Promise<ReadonlyMap<string, string>> => {
  const ids = pieces.map(({ storyId }) => storyId)
  const rows = await tx
    .select({ storyId: publication.storyId, id: publication.id })
    .from(publication)
    .where(and(inArray(publication.storyId, ids), isNull(publication.toAt)))
  return new Map(rows.map(({ storyId, id }) => [storyId, id]))
}

/** These records, each with all that hangs on it and is needed. */
export const standingOf = async (tx: Tx, pieces: readonly Enlisted[]) => {
  const ids = pieces.map(({ publicationId }) => publicationId)
  const rows = await tx
    .select({ record: publication, package: revision.package, editionN: edition.n })
    .from(publication)
    .innerJoin(revision, eq(revision.id, publication.revisionId))
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .where(inArray(publication.id, ids))
  const notices = await tx
    .select()
    .from(publicationDisclaimer)
    .where(inArray(publicationDisclaimer.publicationId, ids))
    .orderBy(asc(publicationDisclaimer.publicationId), asc(publicationDisclaimer.ord))
  const byPiece = Map.groupBy(notices, ({ publicationId }) => publicationId)
  return rows.map((row) => ({
    ...row,
    notices: (byPiece.get(row.record.id) ?? []).map((kept) => ({ kept, notice: frozenNotice(kept) })),
  }))
}
