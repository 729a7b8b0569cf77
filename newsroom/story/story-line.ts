import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { State } from '@/newsroom/workflow/states'

/** A story as lists show it: one line of its newest edition. */
export type StoryLine = {
  readonly storyId: string
  /** Number of the newest edition. */
  readonly n: number
  readonly headline: string
  readonly slugline: string
  readonly language: Locale
  readonly state: State
  /** Readers have an earlier edition while this one is worked on. */
  readonly isLiveBelow: boolean
  readonly section: PerLocale | null
  /** Who has it: whoever it was given to, else whoever started it. */
  readonly holder: string
  /** When it was filed, while it waits for review; else when it last changed. */
  readonly at: Date
}

/** One page of a list and where the next begins. */
export type StoryPage = { readonly items: readonly StoryLine[]; readonly next: string | null }
