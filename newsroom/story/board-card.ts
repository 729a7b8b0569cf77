import type { Locale } from '@/newsroom/language/locales'
import type { State } from '@/newsroom/workflow/states'
import type { Column } from './board'
import type { Priority } from './priorities'

/** A piece as the board shows it: one edition. */
export type Card = {
  readonly editionId: string
  readonly storyId: string
  readonly n: number
  readonly headline: string
  readonly slugline: string
  readonly language: Locale
  readonly state: State
  /** Readers have an earlier edition while this one is worked on. */
  readonly isLiveBelow: boolean
  /** Who has it; in review whoever took the stage on, null while nobody has. */
  readonly holder: string | null
  readonly priority: Priority
  /** Only those on its list know of it. */
  readonly isLimited: boolean
  /** The next one: of the stage or of the story; when it goes out, once that is planned. */
  readonly due: Date | null
  /** Since when it stands where it stands. */
  readonly since: Date
}

/** One page of a column and where the next begins. */
export type CardPage = { readonly cards: readonly Card[]; readonly next: string | null }

export type FilledColumn = CardPage & {
  readonly column: Column
  /** Exact up to `MOST_COUNTED`; one more than that means "more". */
  readonly count: number
}

/** Beyond this nobody counts along: the board says "more than". */
export const MOST_COUNTED = 99
