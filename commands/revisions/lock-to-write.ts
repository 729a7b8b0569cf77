import type { Tx } from '@/db/connect'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import type { Scene } from '../moves/scene'
import { lockPiece } from '../notice-choices/lock-piece'
import { writeRefusal } from './may-write'

/** An edition somebody means to decide about who may write it now, held until the transaction ends. */
export const lockToWrite = async (
  tx: Tx,
  context: Context,
  piece: Parameters<typeof lockPiece>[2],
): Promise<Result<Scene>> => {
  const locked = await lockPiece(tx, context, piece)
  if (!locked.ok) return locked
  const no = await writeRefusal(tx, context.actor, locked.value)
  return no ? refused(no) : done(locked.value)
}
