import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { Role } from '@/newsroom/people/roles'
import type { EditionKind, State } from '@/newsroom/workflow/states'
import type { Priority } from './priorities'

/** By when something is due, and on whose clock that was said. */
export type Due = { readonly at: Date; readonly zone: string | null }

/** A story as lists show it: one line of its newest edition. */
export type StoryLine = {
  readonly storyId: string
  /** Number of the newest edition. */
  readonly n: number
  readonly kind: EditionKind
  readonly headline: string
  readonly slugline: string
  readonly language: Locale
  readonly state: State
  /** Readers have an earlier edition while this one is worked on. */
  readonly isLiveBelow: boolean
  readonly section: PerLocale | null
  /** Who has it: whoever it was given to, else whoever started it. */
  readonly holder: string
  /** Whose turn it is in review; null while nobody reviews. */
  readonly stage: {
    readonly role: Role
    readonly takenBy: string | null
    /** Only people named for it may take it, whatever their role. */
    readonly isNamed: boolean
    /** How many more have to pass it, once somebody has; null: nobody has yet, or one is enough. */
    readonly more: number | null
  } | null
  readonly priority: Priority
  /** Only those on its list know of it. */
  readonly isLimited: boolean
  /** The nearest deadline, its own or its stage's; null when there is none, or nothing left to do. */
  readonly due: Due | null
  /** Something done under urgency that somebody still has to look at. */
  readonly hasDebt: boolean
  /** Versions others have made since this person looked; null: they never did, or nobody asked. */
  readonly unseen: number | null
  /** When it was filed, while it waits for review; else when it last changed. */
  readonly at: Date
}

/** One page of a list and where the next begins. */
export type StoryPage = { readonly items: readonly StoryLine[]; readonly next: string | null }
