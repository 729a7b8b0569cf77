import type { MarkEntry } from '../entry'
import { link } from './link'
import { bold, code, italic, strike, subscript, superscript, underline } from './plain'

/** Every mark, outermost first: the order decides the nesting of what is rendered, so it is contract. */
export const MARKS = {
  link,
  bold,
  italic,
  underline,
  strike,
  superscript,
  subscript,
  code,
} as const satisfies Record<string, MarkEntry>
