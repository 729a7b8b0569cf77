import { z } from 'zod'
import type { Result } from '@/newsroom/result'
import type { Context } from '../context'
import { answerStandIn, type StandInAnswer } from './answer-stand-in'

export const EndStandIn = z.object({ standInId: z.uuid() })
export type EndStandIn = z.infer<typeof EndStandIn>

const END: StandInAnswer = {
  ...{ kind: 'endStandIn', told: 'bookReturned' },
  objection: () => null,
  change: (endedBy, endedAt) => ({ endedBy, endedAt }),
}

/** From now on a piece in that language waits for a text of its own: one person may make the house stricter. */
export const endStandIn = async (context: Context, { standInId }: EndStandIn): Promise<Result<{ standInId: string }>> =>
  answerStandIn(context, standInId, END)
