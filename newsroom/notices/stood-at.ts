import type { Explained } from '@/newsroom/disclaimers/explained'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Locale } from '@/newsroom/language/locales'

/** One notice as a page carried it. */
export type StoodNotice = Notice & {
  /** As it was kept beside the words. */
  readonly sha256: string
  /** Reckoned again from the words, it is the same. */
  readonly isProven: boolean
}

/** What became of a template that was asked for; `by` is the name of whoever left it out, if a person did. */
export type TraceLine = Explained & { readonly by: string | null }

/** What readers had of a story at a moment: its publication of then, with the notices on it in reading order. */
export type StoodAt = {
  readonly publicationId: string
  /** The how manyth public version of the story. */
  readonly n: number
  readonly headline: string
  readonly language: Locale
  readonly from: Date
  /** Null: it stands. */
  readonly to: Date | null
  /** Over all that was frozen. */
  readonly hash: string
  /** Somebody had a right to have words taken out of this version: it is shown to nobody outside. */
  readonly isShut: boolean
  readonly notices: readonly StoodNotice[]
  /** Every template that was asked for then and what became of it; null: published before that was kept. */
  readonly trace: readonly TraceLine[] | null
}
