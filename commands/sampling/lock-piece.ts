import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { involvedIn } from '@/db/queries/sampling/involved-in'
import { publication } from '@/db/schema/publication'
import { sample, samplePiece } from '@/db/schema/sampling'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, refused } from '@/newsroom/result'
import { barOf } from '@/newsroom/sampling/bar-of'

/**
 * Locks a piece of a sample for whoever checks it: one person from the first error to the last, who neither wrote in it
 * nor held a stage of it. For those who may not read it there is no such piece.
 */
export const lockPiece = async (tx: Tx, actor: Actor, pieceId: string) => {
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
  const involved = await involvedIn(tx, actor.id, [row.piece.storyId])
  const bar = barOf(actor.id, { ...row.piece, isInvolved: involved.has(row.piece.storyId) })
  if (bar === 'checked') return refused({ kind: 'wrongState', state: bar })
  if (bar !== null) return refused({ kind: 'forbidden', because: bar })
  return done({ ...row.piece, editionId: row.editionId })
}
