import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { samplePiece } from '@/db/schema/sampling'
import { done, type Result } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'
import { lockPiece } from './lock-piece'

export const FinishCheck = z.object({ pieceId: z.uuid() })
export type FinishCheck = z.infer<typeof FinishCheck>

/** The piece was read to its end: from now on it counts, also where nothing was found. */
export const finishCheck = ({ db, actor, now }: Context, { pieceId }: FinishCheck): Promise<Result<null>> =>
  db.transaction(async (tx) => {
    const locked = await lockPiece(tx, actor, pieceId)
    if (!locked.ok) return locked
    const at = now()
    await tx.update(samplePiece).set({ checkerId: actor.id, checkedAt: at }).where(eq(samplePiece.id, pieceId))
    const subjectId = locked.value.storyId
    await record(tx, actor, at, { kind: 'finishCheck', subjectType: 'story', subjectId, detail: { pieceId } })
    return done(null)
  })
