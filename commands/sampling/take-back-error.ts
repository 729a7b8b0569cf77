import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { sampleError, sampleErrorTakenBack } from '@/db/schema/sampling'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'
import { lockReadablePiece } from './lock-readable-piece'

export const TakeBackError = z.object({
  pieceId: z.uuid(),
  errorId: z.uuid(),
  reason: z.string().trim().min(1).max(500),
})
export type TakeBackError = z.infer<typeof TakeBackError>

/**
 * An error was none, or was written down wrongly: it no longer counts, also after the check is finished, and stays on
 * record with the reason. By whoever recorded it or the chief of the desk; never by somebody who worked on the piece.
 */
export const takeBackError = (
  { db, actor, now }: Context,
  { pieceId, errorId, reason }: TakeBackError,
): Promise<Result<null>> =>
  db.transaction(async (tx) => {
    const locked = await lockReadablePiece(tx, actor, pieceId)
    if (!locked.ok) return locked
    const { deskId, storyId, isInvolved } = locked.value
    const found = await errorIn(tx, pieceId, errorId)
    if (!found) return refused({ kind: 'notFound' })
    if (isInvolved) return refused({ kind: 'forbidden', because: 'involved' })
    if (!can(actor, 'sampling.takeBack', { deskId, recordedBy: found.by })) {
      return refused({ kind: 'forbidden', because: 'role' })
    }
    const at = now()
    const taken = await tx
      .insert(sampleErrorTakenBack)
      .values({ errorId, reason, by: actor.id, at })
      .onConflictDoNothing()
      .returning()
    if (taken.length === 0) return refused({ kind: 'wrongState', state: 'takenBack' })
    const detail = { pieceId, errorId, reason }
    await record(tx, actor, at, { kind: 'takeBackError', subjectType: 'story', subjectId: storyId, detail })
    return done(null)
  })

const errorIn = async (tx: Tx, pieceId: string, errorId: string) => {
  const [row] = await tx
    .select({ by: sampleError.by })
    .from(sampleError)
    .where(and(eq(sampleError.id, errorId), eq(sampleError.pieceId, pieceId)))
  return row ?? null
}
