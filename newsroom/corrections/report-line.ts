import type { Locale } from '@/newsroom/language/locales'
import type { ReportState } from './reader-report'

/** A report of a reader as the desk sees it. */
export type ReportLine = {
  readonly id: string
  readonly reference: string
  readonly storyId: string
  readonly headline: string
  /** Where readers met it. */
  readonly path: string
  readonly language: Locale
  readonly quote: string
  /** The quote stands in what they read, word for word. */
  readonly isFound: boolean
  /** What they read is still what readers have. */
  readonly isCurrent: boolean
  readonly wrong: string
  readonly email: string | null
  readonly at: Date
  readonly state: ReportState
  readonly settledBy: string | null
  readonly reason: string | null
}
