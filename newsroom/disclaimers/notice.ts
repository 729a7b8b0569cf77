import type { Locale } from '@/newsroom/language/locales'
import type { Fact } from './condition'
import type { Kind, Placement } from './kinds'

/** Why a notice stands there: the rule, and the facts that matched it. */
export type Because = { readonly ruleId: string; readonly facts: readonly { fact: Fact; value: string }[] }

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
  /** Plain text; paragraphs are separated by one blank line. */
  readonly text: string
  readonly because: Because
}
