import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { State } from '@/newsroom/workflow/states'

/** What the calendar knows to be coming: out, down, free of embargo, due to be written, due to be reviewed. */
export type EntryKind = 'publish' | 'takeDown' | 'embargo' | 'deadline' | 'stage'

export type Entry = {
  readonly kind: EntryKind
  readonly at: Date
  readonly editionId: string
  readonly storyId: string
  readonly headline: string
  readonly slugline: string
  readonly language: Locale
  readonly state: State
  /** Only those on its list know of it. */
  readonly isLimited: boolean
  /** Whose deadline it is, where it is one of the review. */
  readonly stage: string | null
  readonly stageNames: PerLocale | null
}

export type CalendarDay = {
  /** `2026-11-25`, of the calendar's zone. */
  readonly day: string
  readonly entries: readonly Entry[]
  /** How many there are; not all of them need be shown. */
  readonly count: number
}

/** Only what has a planned hour and is not out yet is moved by hand: the rest follows from something else. */
export const isMovable = ({ kind }: Pick<Entry, 'kind'>): boolean => kind === 'publish'

export const entryKey = ({ kind, editionId }: Pick<Entry, 'kind' | 'editionId'>): string => `${kind} ${editionId}`
