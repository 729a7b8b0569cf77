import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { SourceType } from '@/newsroom/story/source'
import type { StageName } from '@/newsroom/workflow/at-hand'
import type { FoundError } from './found-error'
import type { Tally } from './tally'

/** Why somebody cannot check a piece; null: they can. */
export type Bar = 'involved' | 'taken' | 'checked'

export type PieceLine = {
  readonly id: string
  readonly headline: string
  readonly language: Locale
  readonly sourceType: SourceType
  readonly characters: number
  /** Who checks it. */
  readonly checker: string | null
  readonly isChecked: boolean
  readonly bar: Bar | null
}

export type SampleOnScreen = {
  readonly id: string
  readonly desk: string
  readonly section: PerLocale
  readonly month: string
  readonly seed: string
  readonly outOf: number
  readonly limit: number
  readonly drawnBy: string
  readonly at: Date
  readonly pieces: readonly PieceLine[]
  /** Of the pieces that were checked to their end. */
  readonly tally: Tally
}

export type NamedTally = Tally & { readonly names?: PerLocale }

export type SamplingRoom = {
  /** Desks whose pieces this person may draw. */
  readonly desks: readonly { readonly id: string; readonly name: string }[]
  readonly sections: readonly { readonly id: string; readonly names: PerLocale }[]
  /** Months in which anything went out, newest first. */
  readonly months: readonly string[]
  readonly samples: readonly SampleOnScreen[]
  /** Where the next page of samples begins. */
  readonly next: string | null
  readonly bySection: readonly NamedTally[]
  readonly byStage: readonly NamedTally[]
  readonly bySource: readonly NamedTally[]
}

export type ErrorLine = FoundError & { readonly id: string }

/** An error that was none: who took it back, when and why. */
export type TakenBackLine = Pick<ErrorLine, 'id' | 'wrong' | 'right'> & {
  readonly reason: string
  readonly person: string
  readonly at: Date
}

/** What stands where, as readers got it. */
export type PublishedText = {
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly summary: string
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
}

export type PieceToCheck = {
  readonly id: string
  readonly storyId: string
  readonly language: Locale
  readonly characters: number
  readonly checker: string | null
  readonly isChecked: boolean
  readonly bar: Bar | null
  readonly text: PublishedText
  readonly stages: readonly StageName[]
  readonly errors: readonly ErrorLine[]
  readonly takenBack: readonly TakenBackLine[]
  /** This person may take back what is written down here. */
  readonly mayTakeBack: boolean
  readonly tally: Tally
  readonly limit: number
}
