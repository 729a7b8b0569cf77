import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { Kind, Origin, Placement, Removable, RuleState, VersionState } from './kinds'
import type { LooseningOnScreen } from './loosening-on-screen'
import type { StandInOnScreen } from './stand-in-on-screen'
import type { Rule } from './standing-matter'
import type { NamedTemplate } from './template-name'

/** Standing matter as the desk's screens show it. */

export type Texts = Readonly<Partial<Record<Locale, string>>>
/** How each text came about. */
export type Origins = Readonly<Partial<Record<Locale, Origin>>>

export type RuleOnScreen = Rule & {
  readonly state: RuleState
  /** The rule whose place it takes once it is approved. */
  readonly replacesId: string | null
  /** Names of people; null in rules from before rules were approved. */
  readonly writtenBy: string | null
  readonly writtenAt: Date
  readonly approvedBy: string | null
  /** By this very person. */
  readonly mayApprove: boolean
  /** Only whoever answers for the law of the template may: it forbids what is never left out. */
  readonly onlyLegalOwner: boolean
  /** And they are not here, or wrote it. */
  readonly waitsForNobody: boolean
  /** To end it a second person has to agree. */
  readonly endTakesTwo: boolean
  /** Somebody asked that it end, and whether this very person may agree. */
  readonly endAsked: { readonly by: string; readonly mayApprove: boolean } | null
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
  readonly origins: Origins
}

/** One page of the book: a template as its wording. */
export type BookEntry = NamedTemplate & {
  readonly id: string
  readonly key: string
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

export type TemplateOnScreen = NamedTemplate & {
  readonly id: string
  readonly key: string
  readonly kind: Kind
  readonly placement: Placement
  readonly removable: Removable
  readonly legalBasis: string
  readonly ownerId: string | null
  readonly legalOwnerId: string | null
  readonly reviewBy: Date | null
  readonly requiresAck: boolean
  readonly exclusiveGroup: string | null
  readonly deprecatedAt: Date | null
  readonly withdrawnAt: Date | null
}

/** Somebody who can look after a template or answer for its law. */
export type Keeper = { readonly id: string; readonly name: string }

export type DisclaimerPage = {
  readonly template: TemplateOnScreen
  /** Newest first. */
  readonly versions: readonly VersionOnScreen[]
  readonly inForceId: string | null
  /** The version in review with the proof of its texts, and whether this viewer may approve it. */
  readonly review: { readonly versionId: string; readonly seen: string; readonly mayApprove: boolean } | null
  /** What somebody would loosen about it; null: nothing waits. */
  readonly loosening: LooseningOnScreen | null
  /** Languages that may stand in for others, in the order they count. */
  readonly standIns: readonly StandInOnScreen[]
  readonly returned: Remark | null
  readonly withdrawn: Remark | null
  readonly rules: readonly RuleOnScreen[]
  readonly shelves: ShelfNames
  readonly use: LiveUse
  /** None for those who may only read. */
  readonly keepers: readonly Keeper[]
  readonly mayWrite: boolean
}
