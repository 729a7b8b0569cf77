import type { Kind, Placement } from '@/newsroom/disclaimers/kinds'
import type { Filled } from '@/newsroom/disclaimers/variables'
import type { Locale } from '@/newsroom/language/locales'

/** A notice of a publication as readers may have it: its words, not why it stands there. */
export type FrozenNotice = {
  readonly key: string
  readonly kind: Kind
  readonly n: number
  readonly locale: Locale
  readonly placement: Placement
  readonly text: string
  /** The same in the notation of wordings; null: it has no marks. */
  readonly marked: string | null
  /** Null: from the first day on. */
  readonly fromDays: number | null
  /** What filled its variables: all of it is in its words. Null: published before that was kept. */
  readonly variables: Filled | null
  readonly sha256: string
  readonly hashVersion: number
}
