import type { z } from 'zod'
import { type Refusal, type Result, refused } from '@/newsroom/result'
import type { MoveMade } from '@/newsroom/workflow/move-made'
import type { MoveName } from '@/newsroom/workflow/table'
import { attempt } from './attempt'
import { MakeMove, makeMove } from './make-move'
import { noteDenial } from './moves/note-denial'
import type { PublishContext } from './moves/scene'

/** Two moves would share one key, and the second be taken for the first come again; done twice it does no harm. */
export const Reschedule = MakeMove.omit({ move: true, requestId: true })
export type Reschedule = z.infer<typeof Reschedule>

/** Takes the first move back where the second is refused. */
class NotRescheduled extends Error {
  readonly move: MoveName
  readonly refusal: Refusal

  constructor(move: MoveName, refusal: Refusal) {
    super('not rescheduled')
    this.move = move
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
      await insistOn(within, { ...input, move: 'unschedule' })
      return insistOn(within, { ...input, move: 'schedule' })
    })
  } catch (error) {
    if (!(error instanceof NotRescheduled)) throw error
    // What the refused move left in the trail went back with the rest.
    await attempt(context.db, (tx) => noteDenial(tx, context, { ...input, move: error.move }, error.refusal))
    return refused(error.refusal)
  }
}

const insistOn = async (within: PublishContext, input: MakeMove): Promise<Result<MoveMade>> => {
  const made = await makeMove(within, input)
  if (!made.ok) throw new NotRescheduled(input.move, made.refusal)
  return made
}
