import type { Draft } from './draft'

/** What is typed after an @ and not picked yet: where the @ stands, and the words so far. */
export type Calling = { readonly from: number; readonly search: string }

/**
 * An @ (or a full-width one) that begins a name: not one inside a mail address. Han characters need no space before it.
 * A name of two or three words may be typed whole.
 */
const UNPICKED = /(?<![\p{Script=Latin}\p{N}._%+-])[@＠]([\p{L}\p{M}\p{N}·.’'-]*(?: [\p{L}\p{M}\p{N}·.’'-]+){0,2})$/u

/** Who is being called at the caret; null: nobody, or somebody picked before. */
export const callingAt = ({ text, picks }: Draft, caret: number): Calling | null => {
  const found = UNPICKED.exec(text.slice(0, caret))
  if (!found) return null
  const search = found[1] ?? ''
  return picks.some(({ name }) => search.startsWith(name)) ? null : { from: found.index, search }
}
