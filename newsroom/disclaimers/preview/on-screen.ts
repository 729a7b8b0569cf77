import type { Locale } from '@/newsroom/language/locales'
import type { NamedTemplate } from '../template-name'
import type { RuleEffect } from './effect-on'

/** What a rule would do to a piece; `other`: to which notice, where it is not the rule's own. */
export type EffectOnPiece = { readonly effect: RuleEffect; readonly other: NamedTemplate | null }

/** A live piece for which the rule would make a difference, and which. */
export type ChangedPiece = {
  readonly storyId: string
  readonly headline: string
  readonly language: Locale
  readonly effects: readonly EffectOnPiece[]
}

/** What a rule would change, as far as it was counted. */
export type RulePreview = {
  readonly counts: Readonly<Record<RuleEffect, number>>
  /** The first ones that the viewer may open: those that could not go out before the others, then those with another notice, then the newest. */
  readonly pieces: readonly ChangedPiece[]
  /** Of the changed ones, how many the viewer may not open. */
  readonly hidden: number
  /** Live pieces looked at, the newest first, and how many there are: fewer where time ran out. */
  readonly looked: number
  readonly live: number
}
