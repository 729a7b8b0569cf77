import { z } from 'zod'

/** So long after their last save somebody still counts as writing. */
export const WRITING_MS = 120_000

/** Within one such span, open screens are told once that somebody is writing. */
const SPAN_MS = 20_000

/** Somebody else at work in a piece: who, when they last saved, and for how much longer that counts. */
export const Writing = z.object({
  personId: z.string(),
  name: z.string(),
  at: z.iso.datetime(),
  leftMs: z.number(),
})
export type Writing = z.infer<typeof Writing>

/** Is it worth telling open screens again, after the last save of the same editor? */
export const isWorthTelling = (before: Date | null, at: Date): boolean =>
  before === null || Math.floor(before.getTime() / SPAN_MS) !== Math.floor(at.getTime() / SPAN_MS)
