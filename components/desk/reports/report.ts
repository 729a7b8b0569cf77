import type { ReportState } from '@/newsroom/corrections/reader-report'
import type { Locale } from '@/newsroom/language/locales'

/** A report of a reader as the desk sees it. */
export type Report = {
  readonly id: string
  readonly reference: string
  readonly storyId: string
  readonly headline: string
  readonly path: string
  readonly language: Locale
  readonly quote: string
  readonly isFound: boolean
  readonly isCurrent: boolean
  readonly wrong: string
  readonly email: string | null
  readonly at: Date
  readonly state: ReportState
  readonly settledBy: string | null
  readonly reason: string | null
}
