import type { Stretch } from '@/newsroom/disclaimers/stretch'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { ReissueFilter } from './filter'
import type { LeftBecause, PieceState, ReissueMode, ReissueState } from './modes'

/** Reissues as the desk's screens show them. */

/** One piece of a dry run: what its notice says, and would say. */
export type TriedPiece = {
  readonly publicationId: string
  readonly headline: string
  readonly path: string
  readonly language: Locale
  readonly firstPublishedAt: Date
  /** Version it carries. */
  readonly n: number
  readonly change:
    | { readonly kind: 'reworded'; readonly locale: Locale; readonly stretches: readonly Stretch[] }
    | { readonly kind: 'unchanged' }
    | { readonly kind: 'refused'; readonly because: LeftBecause }
    | { readonly kind: 'skipped' }
}

export type TriedPage = { readonly pieces: readonly TriedPiece[]; readonly next: string | null }

export type ReissueTemplate = NamedTemplate & { readonly id: string; readonly key: string }

/** What somebody can choose among before anything is asked for. */
export type ReissueChoices = {
  readonly template: ReissueTemplate
  readonly toN: number
  readonly sections: readonly { readonly id: string; readonly names: PerLocale }[]
  /** Older versions live pieces carry, with how many do. */
  readonly carried: readonly { readonly n: number; readonly pieces: number }[]
  /** A reissue that is not over yet: no second one beside it. */
  readonly underWay: string | null
}

export type DryRun = ReissueChoices & { readonly count: number; readonly page: TriedPage }

export type ReissueLine = {
  readonly id: string
  readonly toN: number
  readonly mode: ReissueMode
  readonly state: ReissueState
  readonly pieces: number
  readonly requestedBy: string
  readonly requestedAt: Date
}

export type Counts = Readonly<Record<PieceState, number>>

export type ReissueJob = ReissueLine & {
  readonly template: ReissueTemplate
  readonly filter: ReissueFilter
  readonly sectionNames: PerLocale | null
  readonly reason: string
  readonly approvedBy: string | null
  readonly approvedAt: Date | null
  readonly endedAt: Date | null
  readonly counts: Counts
  /** Proof of what is agreed to. */
  readonly seen: string
  /** Whether this viewer is another than who asked. */
  readonly mayApprove: boolean
  readonly isOwn: boolean
}

export type ResultLine = {
  readonly publicationId: string
  readonly headline: string
  readonly path: string
  readonly language: Locale
  readonly fromN: number
  readonly state: PieceState
  readonly because: LeftBecause | null
  readonly at: Date | null
}

export type LeftPage = { readonly pieces: readonly ResultLine[]; readonly next: string | null }
