import type { PerLocale } from '@/newsroom/language/locales'
import type { HeardOpinion, Shortcoming } from './human-reviewed'

/** One opinion as the review sheet shows it. */
export type SheetOpinion = HeardOpinion & {
  /** Number of the edition it was about. */
  readonly n: number
  readonly name: string
  /** The role its stage asked for. */
  readonly role: string
  /** What the house calls the stage, where it has words of its own for it. */
  readonly stageNames: PerLocale | null
  /** The package that was read. */
  readonly readHash: string
  /** When the text read first stood on this person’s screen. */
  readonly opened: Date | null
  readonly at: Date
  /** Null: it is human review of the piece as it stands. */
  readonly shortcoming: Shortcoming | null
}
