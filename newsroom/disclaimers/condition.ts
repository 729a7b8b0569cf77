import type { Locale } from '@/newsroom/language/locales'
import type { SourceType } from '@/newsroom/story/source'

/** What rules may ask about a piece. Section and topics are slugs. */
export type Facts = {
  readonly sourceType: SourceType
  readonly section: string | null
  readonly topics: readonly string[]
  readonly language: Locale
}

export type Fact = keyof Facts

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: Fact; readonly op: 'eq' | 'ne' | 'in' | 'has'; readonly value: string | readonly string[] }
