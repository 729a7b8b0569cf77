import type { Kind } from '@/newsroom/disclaimers/kinds'
import type { Locale } from '@/newsroom/language/locales'

export type NoticeText = { readonly locale: Locale; readonly text: string }

/** One approved version as anybody may read it: whose hands it went through is for the newsroom. */
export type PublicNoticeVersion = {
  readonly key: string
  readonly kind: Kind
  readonly n: number
  /** In the order of every language menu. */
  readonly texts: readonly NoticeText[]
  readonly effectiveFrom: Date
  readonly effectiveTo: Date | null
  readonly approvedAt: Date
  readonly contentHash: string
  /** The newest version approved after it; null: it is the newest. */
  readonly newer: { readonly n: number; readonly effectiveFrom: Date } | null
  /** Since then no piece has been given it any more. */
  readonly withdrawnAt: Date | null
}

/** A notice as a published page names it. */
export type CarriedNotice = { readonly key: string; readonly kind: Kind; readonly n: number }
