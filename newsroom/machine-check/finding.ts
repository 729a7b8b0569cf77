import type { Level } from './levels'

export const RULES = ['term', 'repeatedParagraph', 'unbalancedQuotes', 'unfoundedNumber', 'doubledWord'] as const
export type Rule = (typeof RULES)[number]

/** A stretch of the package: a part of it and, in the copy, the block; UTF-16 offsets into its text. */
export type Span = {
  readonly field: string
  readonly at: string | null
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** One thing the machine saw. Sentences come later, from the message files under `machine.rules.{rule}`. */
export type Found = Span & {
  readonly rule: Rule
  readonly level: Level
  readonly suggestion: string
  /** The term, and the version of the list it stands in; null where the rule is the machine's own. */
  readonly termId: string | null
  readonly listVersionId: string | null
  /** The same for the same finding in the same words, whatever else of the piece has changed. */
  readonly fingerprint: string
}
