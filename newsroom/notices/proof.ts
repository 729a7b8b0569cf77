import type { Kind, Placement } from '@/newsroom/disclaimers/kinds'
import type { ShelfNames, Texts } from '@/newsroom/disclaimers/on-screen'
import type { Rule } from '@/newsroom/disclaimers/standing-matter'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import type { Locale } from '@/newsroom/language/locales'

/** Who wrote and who approved one language of a version. */
export type TextHands = { readonly locale: Locale; readonly writtenBy: string; readonly approvedBy: string | null }

/** A rule as it was approved; null in rules from before rules were. */
export type RuleThen = Rule & { readonly approvedBy: string | null }

export type VersionUse = {
  /** Publications that carry it, whether they stand or not. */
  readonly publications: number
  readonly live: number
  readonly first: Date | null
  readonly last: Date | null
}

/** An approved version with all that proves it: for the newsroom, which may know the names. */
export type VersionProof = {
  readonly template: NamedTemplate & {
    readonly id: string
    readonly key: string
    readonly kind: Kind
    readonly placement: Placement
    readonly withdrawnAt: Date | null
  }
  readonly n: number
  readonly changeNote: string
  readonly texts: Texts
  readonly hands: readonly TextHands[]
  readonly writtenBy: string
  readonly writtenAt: Date
  readonly approvedBy: string
  readonly approvedAt: Date
  readonly effectiveFrom: Date
  readonly effectiveTo: Date | null
  readonly contentHash: string
  /** Reckoned again from the texts, the hash is the same. */
  readonly isProven: boolean
  /** The approved version before it; null for the first. */
  readonly before: { readonly n: number; readonly texts: Texts } | null
  readonly newer: number | null
  /** Rules that named the template on some day this version could be used. */
  readonly rules: readonly RuleThen[]
  readonly shelves: ShelfNames
  readonly use: VersionUse
}
