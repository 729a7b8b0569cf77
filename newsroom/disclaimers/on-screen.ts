import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { Condition } from './condition'
import type { Kind, Placement, Removable, VersionState } from './kinds'

/** Standing matter as the desk's screens show it. */

export type Texts = Readonly<Partial<Record<Locale, string>>>

export type RuleOnScreen = {
  readonly id: string
  readonly templateId: string
  readonly when: Condition
  readonly placement: Placement | null
  readonly priority: number
  readonly effectiveFrom: Date
  readonly effectiveTo: Date | null
}

export type ShelfName = { readonly slug: string; readonly names: PerLocale }
/** What a rule's sentence can name beside source types and languages. */
export type ShelfNames = { readonly sections: readonly ShelfName[]; readonly topics: readonly ShelfName[] }

export type VersionOnScreen = {
  readonly id: string
  readonly templateId: string
  readonly n: number
  readonly state: VersionState
  readonly changeNote: string
  readonly effectiveFrom: Date
  readonly effectiveTo: Date | null
  /** Names of people. */
  readonly writtenBy: string
  readonly writtenAt: Date
  readonly approvedBy: string | null
  readonly approvedAt: Date | null
  readonly contentHash: string | null
  readonly texts: Texts
}

/** One page of the book: a template as its wording. */
export type BookEntry = {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly kind: Kind
  readonly placement: Placement
  readonly isWithdrawn: boolean
  /** The wording pieces carry now; before there is one, the newest that was written; null for an empty page. */
  readonly wording: { readonly n: number; readonly state: VersionState; readonly texts: Texts } | null
  readonly isInForce: boolean
  /** A newer version under way or approved for a later day. */
  readonly next: { readonly n: number; readonly state: VersionState; readonly effectiveFrom: Date } | null
  readonly livePieces: number
  readonly rules: readonly RuleOnScreen[]
}

export type Book = {
  readonly entries: readonly BookEntry[]
  readonly shelves: ShelfNames
  readonly mayWrite: boolean
}

export type LivePiece = {
  readonly storyId: string
  readonly headline: string
  readonly language: Locale
  /** Version of the template the piece was published with. */
  readonly n: number
  readonly since: Date
}

/** All live pieces are counted; named are the newest that the viewer may open. */
export type LiveUse = { readonly count: number; readonly pieces: readonly LivePiece[] }

/** What somebody said when they returned a version or withdrew the template. */
export type Remark = { readonly by: string; readonly at: Date; readonly words: string }

export type TemplateOnScreen = {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly kind: Kind
  readonly placement: Placement
  readonly removable: Removable
  readonly legalBasis: string
  readonly withdrawnAt: Date | null
}

export type DisclaimerPage = {
  readonly template: TemplateOnScreen
  /** Newest first. */
  readonly versions: readonly VersionOnScreen[]
  readonly inForceId: string | null
  /** The version in review with the proof of its texts, and whether this viewer may approve it. */
  readonly review: { readonly versionId: string; readonly seen: string; readonly mayApprove: boolean } | null
  readonly returned: Remark | null
  readonly withdrawn: Remark | null
  readonly rules: readonly RuleOnScreen[]
  readonly shelves: ShelfNames
  readonly use: LiveUse
  readonly mayWrite: boolean
}
