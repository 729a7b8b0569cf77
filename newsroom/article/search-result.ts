import type { Article } from './article'
import { breakLines } from './break-lines'

/** What search engines leave room for, in widths of a Chinese character; a Latin letter takes half of one. */
const ROOM = { title: 30, blurb: 80 } as const

export const SEARCH_FAULTS = ['longTitle', 'longBlurb', 'noBlurb', 'noAddress'] as const
export type SearchFault = (typeof SEARCH_FAULTS)[number]

export type SearchResult = {
  readonly title: string
  /** Host, then each word of the path. */
  readonly address: readonly string[]
  readonly blurb: string
  /** What a reader of search results would miss. */
  readonly faults: readonly SearchFault[]
}

const cut = (text: string, em: number): string => breakLines(text, { em, most: 1 })[0] ?? ''

/** The name of the site gives way first, then words of the headline. */
const titleOf = (headline: string, siteName: string): string => {
  const whole = headline === siteName ? headline : `${headline} – ${siteName}`
  return cut(whole, ROOM.title) === whole ? whole : cut(headline, ROOM.title)
}

type Around = { readonly siteName: string; readonly origin: string }

/** How the page would stand among the results of a search engine: the same title and words its head gives away. */
export const searchResult = (
  { headline, summary, standfirst, path, section }: Article,
  { siteName, origin }: Around,
): SearchResult => {
  const words = summary || standfirst
  const shown = { title: titleOf(headline.trim(), siteName), blurb: cut(words, ROOM.blurb) }
  const holds: Readonly<Record<SearchFault, boolean>> = {
    longTitle: cut(headline, ROOM.title) !== headline.trim(),
    longBlurb: shown.blurb !== words.trim(),
    noBlurb: words.trim() === '',
    noAddress: section === null || path === '/',
  }
  return {
    ...shown,
    address: [new URL(origin).host, ...path.split('/').filter((word) => word !== '')],
    faults: SEARCH_FAULTS.filter((fault) => holds[fault]),
  }
}
