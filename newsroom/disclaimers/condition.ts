import type { Locale } from '@/newsroom/language/locales'
import type { SourceType } from '@/newsroom/story/source'

/** What rules may ask about a piece. Section and topics are slugs. */
export type Facts = {
  readonly sourceType: SourceType
  readonly section: string | null
  readonly topics: readonly string[]
  readonly language: Locale
}

export const FACTS = ['sourceType', 'section', 'topics', 'language'] as const satisfies readonly (keyof Facts)[]
export type Fact = (typeof FACTS)[number]

export const OPS = ['eq', 'ne', 'in', 'has'] as const
export type Op = (typeof OPS)[number]

/** One question about one fact. */
export type Leaf = { readonly fact: Fact; readonly op: Op; readonly value: string | readonly string[] }

/** `{ all: [] }` holds for every piece. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf
