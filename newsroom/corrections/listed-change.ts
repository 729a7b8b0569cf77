import type { PerLocale } from '@/newsroom/language/locales'
import { CHANGE_KINDS, type ChangeKind, KIND_RULES } from './kinds'

type OwnedUpTo = Exclude<ChangeKind, 'typo' | 'update'>

const isOwnedUpTo = (kind: ChangeKind): kind is OwnedUpTo => KIND_RULES[kind].listed

/** What stands on the corrections page: the kinds that own up to something, and what was taken down. */
export const LISTED_KINDS = [...CHANGE_KINDS.filter(isOwnedUpTo), 'withdrawal'] as const
export type ListedKind = (typeof LISTED_KINDS)[number]

export const isListedKind = (kind: unknown): kind is ListedKind => LISTED_KINDS.some((known) => known === kind)

export type ListedChange = {
  readonly id: string
  readonly at: Date
  readonly kind: ListedKind
  readonly lines: readonly string[]
  readonly section: PerLocale
  /** Null: it was taken down, and nothing of it is said. */
  readonly headline: string | null
  /** The labels of the piece in one line; null where it has none, or nothing of it is said. */
  readonly label: string | null
  /** To the note itself, or to what stands where the article stood. */
  readonly href: string
}

/** Which of them are asked for; null: all. */
export type ListedFilter = {
  readonly sectionId: string | null
  readonly kind: ListedKind | null
  /** From, and up to but without. */
  readonly span: { readonly from: Date; readonly to: Date } | null
}
