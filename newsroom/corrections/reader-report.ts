import type { Copy } from '@/newsroom/copy/copy'
import { textblocksOf } from '@/newsroom/copy/walk'
import { standing } from './standing'

/** `taken`: an edition puts it right. */
export const REPORT_STATES = ['open', 'taken', 'closed'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** Longest texts of a report, in characters. */
export const MOST_SAID = { quote: 1_000, wrong: 4_000, email: 254, reason: 1_000 } as const

/** What a reader is told to ask after their report: short enough to be read over the telephone. */
export const referenceOf = (id: string): string => {
  const letters = id.replaceAll('-', '').slice(0, 8).toUpperCase()
  return `R-${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** As readers copy it: spaces, line ends and the quotation marks around it are not part of what was said. */
const bare = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/^[“”„"「『]+|[“”"」』]+$/g, '')

/** The block the quote stands in, word for word; null where it is nowhere, or nothing was quoted. */
export const blockOfQuote = (copy: Copy, quote: string): string | null => {
  const sought = bare(quote)
  if (sought === '') return null
  const found = [...textblocksOf(copy)].find(({ node }) => bare(standing(node)).includes(sought))
  return found?.blockId ?? null
}

/** Leads a browser to the words on the page; without words, to its top. */
export const textFragment = (quote: string): string => {
  const sought = bare(quote)
  return sought === '' ? '' : `#:~:text=${encodeURIComponent(sought).replaceAll('-', '%2D')}`
}
