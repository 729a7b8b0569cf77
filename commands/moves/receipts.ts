import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { moveReceipt } from '@/db/schema/move-receipt'
import type { Actor } from '@/newsroom/people/actor'
import { done, invalid, type Result } from '@/newsroom/result'
import type { MoveMade } from '@/newsroom/workflow/move-made'
import type { MoveName } from '@/newsroom/workflow/table'
import type { Context } from '../context'

type Request = { readonly requestId?: string | undefined; readonly editionId: string; readonly move: MoveName }

/**
 * The answer a request got before; null: it was never heard. Asked with the story locked, so two of one key wait for
 * each other. A key that was used for something else is nobody's to use again.
 */
export const madeBefore = async (
  tx: Tx,
  actor: Actor,
  { requestId, ...asked }: Request,
): Promise<Result<MoveMade> | null> => {
  if (requestId === undefined) return null
  const [receipt] = await tx.select().from(moveReceipt).where(eq(moveReceipt.requestId, requestId))
  if (!receipt) return null
  const { personId, editionId, made } = receipt
  const isSame = personId === actor.id && editionId === asked.editionId && made.move === asked.move
  return isSame ? done(made) : invalid('requestId', 'used')
}

export const keepReceipt = async (
  tx: Tx,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  { requestId, editionId }: Request,
  made: MoveMade,
): Promise<void> => {
  if (requestId === undefined) return
  await tx.insert(moveReceipt).values({ requestId, personId: actor.id, editionId, made, at: now() })
}
