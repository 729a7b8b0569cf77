import type { Issue } from '@/newsroom/issue'
import type { Locale } from '@/newsroom/language/locales'
import type { DebtKind, Urgency } from '@/newsroom/workflow/debts'
import type { Response, TakedownCategory } from '@/newsroom/workflow/takedown'

/** Something done by one person because it could not wait, which another still has to look at. */
export type OpenDebt = {
  readonly id: string
  readonly kind: DebtKind
  readonly urgency: Urgency
  /** For the newsroom only. */
  readonly reason: string
  readonly by: string
  readonly openedAt: Date
  readonly dueAt: Date
}

/** The same in a list of stories. */
export type DebtLine = OpenDebt & {
  readonly storyId: string
  readonly headline: string
  readonly slugline: string
  readonly language: Locale
  /** This very person could pay it; else it is only theirs, or their desk's, to watch. */
  readonly isTheirs: boolean
}

/** What readers get where a story was taken down. */
export type Takedown = {
  readonly response: Response
  readonly category: TakedownCategory
  readonly explanation: string
  readonly language: Locale
  readonly redirectTo: string | null
  readonly at: Date
}

/** A publication whose time came and that did not happen. */
export type MissedSchedule = {
  readonly issues: readonly Issue[]
  readonly dueAt: Date | null
  readonly zone: string | null
  /** When the house tries again by itself; null: it does not. */
  readonly retryAt: Date | null
}

/** What the desk has to know of a story before anything else. */
export type StoryAffairs = {
  /** Where it stood, or stands; null while it was never public. */
  readonly path: string | null
  readonly takedown: Takedown | null
  readonly killed: { readonly notice: string; readonly language: Locale; readonly at: Date } | null
  readonly debts: readonly OpenDebt[]
  readonly missed: MissedSchedule | null
}
