import type { Tx } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { refused } from '@/newsroom/result'
import { barOf } from '@/newsroom/sampling/bar-of'
import { lockReadablePiece } from './lock-readable-piece'

/**
 * Locks a piece of a sample for whoever checks it: one person from the first error to the last, who neither wrote in it
 * nor held a stage of it.
 */
export const lockPiece = async (tx: Tx, actor: Actor, pieceId: string) => {
  const locked = await lockReadablePiece(tx, actor, pieceId)
  if (!locked.ok) return locked
  const bar = barOf(actor.id, locked.value)
  if (bar === 'checked') return refused({ kind: 'wrongState', state: bar })
  if (bar !== null) return refused({ kind: 'forbidden', because: bar })
  return locked
}
