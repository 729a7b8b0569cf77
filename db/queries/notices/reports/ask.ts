import type { Locale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'

export type ReportAsk = {
  readonly actor: Actor
  readonly at: Date
  /** How long is long: days without a match, days until the end. */
  readonly days: number
  readonly after: string | null
  /** Of whoever reads: short lists of templates are in the order of its names. */
  readonly language: Locale
  readonly size: number
}

const DAY_MS = 86_400_000

export const daysFrom = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS)
