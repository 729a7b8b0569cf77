import { z } from 'zod'
import { PlannedTime } from '@/newsroom/time/wall-time'
import type { Answers } from '@/newsroom/workflow/asks'
import { URGENCIES } from '@/newsroom/workflow/debts'
import { ASKS } from '@/newsroom/workflow/spec'
import { EDITION_KINDS } from '@/newsroom/workflow/states'
import { RESPONSES, TAKEDOWN_CATEGORIES } from '@/newsroom/workflow/takedown'

const words = z.string().trim().max(4_000).optional()

/** What a move's dialog sends. Which of them a move asks for, the table says. */
export const MoveAnswers = z.object({
  note: words,
  reviewer: z.uuid().optional(),
  comment: words,
  stage: z.string().max(60).optional(),
  checks: z.record(z.string().max(60), z.string().max(200)).optional(),
  opinion: words,
  verdict: z.enum(['fine', 'needs_correction']).optional(),
  publishAt: PlannedTime.optional(),
  unpublishAt: PlannedTime.optional(),
  urgency: z.enum(URGENCIES).optional(),
  reason: words,
  category: z.enum(TAKEDOWN_CATEGORIES).optional(),
  response: z.enum(RESPONSES).optional(),
  /** A path on this site. */
  redirectTo: z.string().trim().max(300).optional(),
  blockedBy: z.string().trim().max(300).optional(),
  explanation: words,
  publicNotice: words,
  kind: z.enum(EDITION_KINDS).exclude(['first']).optional(),
})
export type MoveAnswers = z.infer<typeof MoveAnswers>

/** Only the questions that were answered. */
export const answersOf = (input: MoveAnswers): Answers =>
  Object.fromEntries(ASKS.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])))
