import type { Locale } from '@/newsroom/language/locales'
import type { ListedKind } from './listed-change'

/** What of the corrections page an address asks for, as it stands there; empty: all. */
export type ListedQuery = {
  readonly kind: ListedKind | ''
  /** `2026-11`. */
  readonly month: string
  /** Slug of a section. */
  readonly section: string
}

type Asked = {
  readonly query: ListedQuery
  readonly language: Locale
  readonly house: Locale
  /** `{ after: … }` or `{ before: … }`; empty: the first page. */
  readonly turn?: Readonly<Record<string, string>>
}

export const CORRECTIONS = '/corrections'

/** Its one spelling, so that one page is one address: names in the order of the alphabet, nothing that is empty. */
export const listedAddress = ({ query, language, house, turn = {} }: Asked): string => {
  const asked = { ...query, ...turn, lang: language === house ? '' : language }
  const kept = Object.entries(asked)
    .filter(([, value]) => value !== '')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return kept.length === 0 ? CORRECTIONS : `${CORRECTIONS}?${new URLSearchParams(kept)}`
}
