import type { z } from 'zod'
import { type Refusal, type Result, refused } from '@/newsroom/result'
import type { MoveMade } from '@/newsroom/workflow/move-made'
import { MakeMove, makeMove } from './make-move'
import type { PublishContext } from './moves/scene'

export const Reschedule = MakeMove.omit({ move: true })
export type Reschedule = z.infer<typeof Reschedule>

/** Takes the first move back where the second is refused. */
class NotRescheduled extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super('not rescheduled')
    this.refusal = refusal
  }
}

/**
 * Another time for a piece that has one: `unschedule` and `schedule`, both with all their checks, both in the timeline,
 * and both or neither. A piece whose new time is refused keeps the old one.
 */
export const reschedule = async (context: PublishContext, input: Reschedule): Promise<Result<MoveMade>> => {
  try {
    return await context.db.transaction(async (tx) => {
      const within = { ...context, db: tx }
      insistOn(await makeMove(within, { ...input, move: 'unschedule' }))
      return insistOn(await makeMove(within, { ...input, move: 'schedule' }))
    })
  } catch (error) {
    if (error instanceof NotRescheduled) return refused(error.refusal)
    throw error
  }
}

const insistOn = (made: Result<MoveMade>): Result<MoveMade> => {
  if (!made.ok) throw new NotRescheduled(made.refusal)
  return made
}
