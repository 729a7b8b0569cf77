import type { Locale } from '@/newsroom/language/locales'
import type { Fact } from './condition'
import type { Kind, Placement } from './kinds'
import type { Filled } from './variables'

/** Why a notice stands there: the rule, and the facts that matched it. */
export type Because = {
  /** Null: somebody put it there by hand. */
  readonly ruleId: string | null
  readonly facts: readonly { fact: Fact; value: string }[]
  /** The language that has no wording of its own, where an approved fallback stands in for it. */
  readonly insteadOf?: Locale
}

/** One notice a piece carries, worded: the template version in the piece's language with its variables filled. */
export type Notice = {
  readonly templateId: string
  readonly key: string
  readonly kind: Kind
  readonly versionId: string
  /** Version number of the template. */
  readonly n: number
  readonly locale: Locale
  readonly placement: Placement
  /** Plain text; paragraphs are separated by one blank line, and behind the words of a link stands where it leads. */
  readonly text: string
  /** The same in the notation of wordings; absent where nothing in it is emphasised or linked. */
  readonly marked?: string
  /** What its variables were filled with; absent where it was worded before anybody kept that. */
  readonly values?: Filled
  /**
   * Shown only once the piece is so many whole days old, counted from its first publication. Its text holds `{{age}}`,
   * filled for each reader: of such a notice the wording is frozen, and the number is not.
   */
  readonly fromDays?: number
  readonly because: Because
}
