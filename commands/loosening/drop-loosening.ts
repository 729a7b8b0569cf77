import { z } from 'zod'
import type { Result } from '@/newsroom/result'
import type { Context } from '../context'
import { answerLoosening, type LooseningAnswer } from './answer-loosening'

export const DropLoosening = z.object({ looseningId: z.uuid() })
export type DropLoosening = z.infer<typeof DropLoosening>

const DROP: LooseningAnswer = {
  ...{ kind: 'dropLoosening', told: 'bookReturned' },
  objection: async () => null,
  change: (droppedBy, droppedAt) => ({ droppedBy, droppedAt }),
  follow: async () => null,
}

/** Nobody asks any more that the template bind less: whoever did thought better of it, or another did. */
export const dropLoosening = async (
  context: Context,
  { looseningId }: DropLoosening,
): Promise<Result<{ looseningId: string }>> => answerLoosening(context, looseningId, DROP)
