import { z } from 'zod'
import { can } from '@/newsroom/policy/can'
import type { Result } from '@/newsroom/result'
import type { Context } from '../context'
import { answerStandIn, type StandInAnswer } from './answer-stand-in'

export const ApproveStandIn = z.object({ standInId: z.uuid() })
export type ApproveStandIn = z.infer<typeof ApproveStandIn>

const APPROVE: StandInAnswer = {
  ...{ kind: 'approveStandIn', told: 'bookApproved' },
  objection: ({ approvedAt, writtenBy }, actor) => {
    if (approvedAt) return { kind: 'wrongState', state: 'standInApproved' }
    const isSecond = can(actor, 'disclaimer.approve', { writers: [writtenBy] })
    return isSecond ? null : { kind: 'forbidden', because: 'ownStandIn' }
  },
  change: (approvedBy, approvedAt) => ({ approvedBy, approvedAt }),
}

/** From now on the one language stands in for the other, on the word of somebody who did not ask for it. */
export const approveStandIn = async (
  context: Context,
  { standInId }: ApproveStandIn,
): Promise<Result<{ standInId: string }>> => answerStandIn(context, standInId, APPROVE)
