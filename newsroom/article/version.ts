import type { ChangeKind, Place } from '@/newsroom/corrections/kinds'
import type { Locale } from '@/newsroom/language/locales'
import type { EditionKind } from '@/newsroom/workflow/states'

/** What was said of a change when it went out, as the record keeps it. */
export type VersionChange = {
  readonly id: string
  readonly n: number
  readonly kind: ChangeKind
  readonly place: Place
  readonly lines: readonly string[]
  readonly at: Date
  /** The record it takes the place of. */
  readonly supersedesId: string | null
}

/**
 * An edition as readers had it. `n` counts what they had and nothing else: the number of an edition would tell that one
 * before it was dropped.
 */
export type PublicVersion = {
  readonly n: number
  readonly editionId: string
  readonly kind: EditionKind
  readonly headline: string
  readonly from: Date
  /** Null: readers have it. */
  readonly to: Date | null
  readonly change: VersionChange | null
  /** Somebody had a right to have words taken out of it: that it was there may be known, and nothing it said. */
  readonly isShut: boolean
}

/** An earlier version as its page needs it. */
export type EarlierVersion = {
  readonly headline: string
  readonly language: Locale
  /** The frozen HTML. */
  readonly fragment: string
  readonly from: Date
  readonly to: Date
}
