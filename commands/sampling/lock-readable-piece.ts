import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { involvedIn } from '@/db/queries/sampling/involved-in'
import { publication } from '@/db/schema/publication'
import { sample, samplePiece } from '@/db/schema/sampling'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, refused } from '@/newsroom/result'

/** Locks a piece of a sample. For those who may not read it there is no such piece; whoever worked on it is told apart. */
export const lockReadablePiece = async (tx: Tx, actor: Actor, pieceId: string) => {
  const [row] = await tx
    .select({ piece: samplePiece, deskId: sample.deskId, story, editionId: publication.editionId })
    .from(samplePiece)
    .innerJoin(sample, eq(sample.id, samplePiece.sampleId))
    .innerJoin(publication, eq(publication.id, samplePiece.publicationId))
    .innerJoin(story, eq(story.id, samplePiece.storyId))
    .where(eq(samplePiece.id, pieceId))
    .for('update', { of: samplePiece })
  if (!row || !can(actor, 'sampling.read', row) || !can(actor, 'story.read', row.story)) {
    return refused({ kind: 'notFound' })
  }
  const { piece, deskId, editionId } = row
  const involved = await involvedIn(tx, actor.id, [piece.storyId])
  return done({ ...piece, deskId, editionId, isInvolved: involved.has(piece.storyId) })
}
