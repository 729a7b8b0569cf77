import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { publication } from '@/db/schema/publication'
import { sample, samplePiece } from '@/db/schema/sampling'
import { revision, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { barOf } from '@/newsroom/sampling/bar-of'
import type { PieceToCheck } from '@/newsroom/sampling/on-screen'
import { publishedText } from '@/newsroom/sampling/published-text'
import { tallyOf } from '@/newsroom/sampling/tally'
import { errorsOf } from './errors-of'
import { involvedIn } from './involved-in'
import { stagesOf } from './stages-of'
import { takenBack } from './taken-back'

/** One piece of a sample beside its text as it was published; null for those who may not check it. */
export const pieceToCheck = async (reader: Reader, actor: Actor, pieceId: string): Promise<PieceToCheck | null> => {
  const [row] = await reader
    .select({
      piece: samplePiece,
      story,
      deskId: sample.deskId,
      limit: sample.limit,
      language: publication.language,
      editionId: publication.editionId,
      package: revision.package,
      checker: person.name,
    })
    .from(samplePiece)
    .innerJoin(sample, eq(sample.id, samplePiece.sampleId))
    .innerJoin(story, eq(story.id, samplePiece.storyId))
    .innerJoin(publication, eq(publication.id, samplePiece.publicationId))
    .innerJoin(revision, eq(revision.id, publication.revisionId))
    .leftJoin(person, eq(person.id, samplePiece.checkerId))
    .where(eq(samplePiece.id, pieceId))
  if (!row || !can(actor, 'sampling.read', row) || !can(actor, 'story.read', row.story)) return null
  const { piece, limit, language, checker } = row
  const errors = (await errorsOf(reader, [pieceId]))(pieceId)
  const isInvolved = (await involvedIn(reader, actor.id, [piece.storyId])).has(piece.storyId)
  return {
    ...{ id: pieceId, storyId: piece.storyId, characters: piece.characters, limit, language, checker, errors },
    isChecked: piece.checkedAt !== null,
    bar: barOf(actor.id, { ...piece, isInvolved }),
    takenBack: await takenBack(reader, pieceId),
    mayTakeBack: !isInvolved && can(actor, 'sampling.takeBack', { deskId: row.deskId, recordedBy: piece.checkerId }),
    text: publishedText(row.package),
    stages: await stagesOf(reader, row.editionId),
    tally: tallyOf(pieceId, [{ characters: piece.characters, errors }]),
  }
}
