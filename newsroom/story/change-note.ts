import { z } from 'zod'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { FOUND_BY, PLACES, SEVERITIES } from '@/newsroom/corrections/kinds'

const line = z.string().max(2_000).refine(isCleanText, { error: 'text holds control characters' })

/**
 * The public words about a change, as far as they are written. Unfinished is saved; what a kind demands is judged by
 * `newsroom/corrections` on the way out.
 */
export const ChangeNote = z.strictObject({
  severity: z.enum(SEVERITIES),
  foundBy: z.enum(FOUND_BY),
  /** What was wrong, and what is right: a plain sentence each. */
  wrong: line,
  right: line,
  /** The line readers get; a reply may be as long as a regime lets it. */
  text: z.string().max(20_000).refine(isCleanText, { error: 'text holds control characters' }),
  place: z.enum(PLACES),
  /** Number of the change whose note this one takes the place of. */
  supersedes: z.number().int().positive().optional(),
})
export type ChangeNote = Readonly<z.infer<typeof ChangeNote>>

/** The note before anything is said: as little as a change can be. */
export const BLANK_NOTE: ChangeNote = {
  severity: 'minor',
  foundBy: 'author',
  wrong: '',
  right: '',
  text: '',
  place: 'bottom',
}
