import type { Rule, Span } from '../finding'
import type { Level } from '../levels'
import type { CheckedText } from '../texts-of'

/** What a rule of the machine's own saw. */
export type Seen = Span & {
  readonly rule: Exclude<Rule, 'term'>
  readonly level: Level
  readonly suggestion: string
  /** The text it was seen in. */
  readonly text: string
}

type Said = Pick<Seen, 'rule' | 'level'> & {
  readonly start: number
  readonly end: number
  readonly suggestion?: string
}

export const seenIn = (within: CheckedText, { suggestion = '', ...said }: Said): Seen => ({
  ...within,
  ...said,
  suggestion,
  quote: within.text.slice(said.start, said.end),
})
