import { z } from 'zod'
import { isCleanText } from '@/newsroom/copy/clean-text'

const line = z.string().max(2_000).refine(isCleanText, { error: 'text holds control characters' })

/**
 * The public words about a change, as far as they are written. Unfinished is saved; what a kind demands is judged by
 * `newsroom/corrections` on the way out.
 */
export const ChangeNote = z.strictObject({
  severity: z.enum(['minor', 'material', 'serious']),
  foundBy: z.enum(['reader', 'author', 'editor', 'source', 'case', 'sampling']),
  /** What was wrong, and what is right: a plain sentence each. */
  wrong: line,
  right: line,
  /** The line readers get. */
  text: line,
  place: z.enum(['none', 'bottom', 'top']),
})
export type ChangeNote = Readonly<z.infer<typeof ChangeNote>>
