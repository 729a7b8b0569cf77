import type { Locale } from '@/newsroom/language/locales'
import type { RuleEffect } from './effect-on'

/** A live piece for which the rule would make a difference, and which. */
export type ChangedPiece = {
  readonly storyId: string
  readonly headline: string
  readonly language: Locale
  readonly effect: RuleEffect
}

/** What a rule would change, as far as it was counted. */
export type RulePreview = {
  readonly counts: Readonly<Record<RuleEffect, number>>
  /** The first ones that the viewer may open: those that could not go out before the others, then the newest. */
  readonly pieces: readonly ChangedPiece[]
  /** Of the changed ones, how many the viewer may not open. */
  readonly hidden: number
  /** Live pieces looked at, the newest first, and how many there are: fewer where time ran out. */
  readonly looked: number
  readonly live: number
}
