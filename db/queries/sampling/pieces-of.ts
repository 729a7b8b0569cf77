import { and, asc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { deskIds, readableStories } from '@/db/queries/readable-stories'
import { person } from '@/db/schema/people'
import { publication } from '@/db/schema/publication'
import { samplePiece } from '@/db/schema/sampling'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { barOf } from '@/newsroom/sampling/bar-of'
import type { ErrorLine, PieceLine } from '@/newsroom/sampling/on-screen'
import { errorsOf } from './errors-of'
import { involvedIn } from './involved-in'

export type PieceOfSample = PieceLine & { readonly sampleId: string; readonly errors: readonly ErrorLine[] }

/** The pieces of these samples in the order they were drawn, as far as this person may read them. */
export const piecesOf = async (
  reader: Reader,
  asker: Actor,
  sampleIds: readonly string[],
): Promise<readonly PieceOfSample[]> => {
  const checker = alias(person, 'checker')
  const rows = await reader
    .select({
      piece: samplePiece,
      headline: publication.headline,
      language: publication.language,
      checker: checker.name,
    })
    .from(samplePiece)
    .innerJoin(publication, eq(publication.id, samplePiece.publicationId))
    .innerJoin(story, eq(story.id, samplePiece.storyId))
    .leftJoin(checker, eq(checker.id, samplePiece.checkerId))
    .where(and(inArray(samplePiece.sampleId, [...sampleIds]), readableStories(asker, await deskIds(reader))))
    .orderBy(asc(samplePiece.sampleId), asc(samplePiece.ord))
  const involved = await involvedIn(
    reader,
    asker.id,
    rows.map(({ piece }) => piece.storyId),
  )
  const errors = await errorsOf(
    reader,
    rows.map(({ piece }) => piece.id),
  )
  return rows.map(({ piece, ...said }) => ({
    ...said,
    id: piece.id,
    sampleId: piece.sampleId,
    sourceType: piece.sourceType,
    characters: piece.characters,
    isChecked: piece.checkedAt !== null,
    bar: barOf(asker.id, { ...piece, isInvolved: involved.has(piece.storyId) }),
    errors: errors(piece.id),
  }))
}
