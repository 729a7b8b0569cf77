import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { stagesOf } from '@/db/queries/sampling/stages-of'
import { sampleError, samplePiece } from '@/db/schema/sampling'
import { done, invalid, type Result } from '@/newsroom/result'
import { PLACES } from '@/newsroom/sampling/places'
import type { Context } from '../context'
import { record } from '../record'
import { lockPiece } from './lock-piece'

const Wording = z.string().trim().max(500)

export const RecordError = z.object({
  pieceId: z.uuid(),
  place: z.enum(PLACES),
  /** As it stands; empty where something is missing. */
  wrong: Wording,
  /** As it should be; empty where something is too much. */
  right: Wording,
  times: z.int().min(1).max(99),
  /** Key of the stage that should have caught it. */
  stage: z.string().max(64),
})
export type RecordError = z.infer<typeof RecordError>

/** One thing wrong in what readers got. Whoever records the first checks the piece to its end. */
export const recordError = (
  { db, actor, now, newId }: Context,
  { pieceId, ...error }: RecordError,
): Promise<Result<{ readonly errorId: string }>> =>
  db.transaction(async (tx) => {
    const locked = await lockPiece(tx, actor, pieceId)
    if (!locked.ok) return locked
    if (error.wrong === error.right) return invalid('right', 'same')
    const stages = await stagesOf(tx, locked.value.editionId)
    if (!stages.some(({ key }) => key === error.stage)) return invalid('stage', 'notWalked')

    const [errorId, at] = [newId(), now()]
    await tx.insert(sampleError).values({ id: errorId, pieceId, ...error, by: actor.id, at })
    await tx.update(samplePiece).set({ checkerId: actor.id }).where(eq(samplePiece.id, pieceId))
    const detail = { pieceId, errorId, ...error }
    const subjectId = locked.value.storyId
    await record(tx, actor, at, { kind: 'recordError', subjectType: 'story', subjectId, detail })
    return done({ errorId })
  })
