import { createHash } from 'node:crypto'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { canonicalJson } from '@/newsroom/story/canonical-json'

type Hashed = Pick<Notice, 'key' | 'n' | 'locale' | 'placement' | 'text' | 'marked' | 'values'>

/** Kept beside each hash: 1 is over words and place alone, 2 also over what filled the variables, 3 also over the marks. */
export const noticeHashVersion = ({ values, marked }: Pick<Notice, 'values' | 'marked'>): 1 | 2 | 3 => {
  if (marked !== undefined) return 3
  return values === undefined ? 1 : 2
}

/**
 * SHA-256, hex, over the words of one notice as it was published, where they stood and what filled them. A notice of
 * which no values were kept, or that has no marks, has the hash it has always had.
 */
export const noticeHash = ({ key, n, locale, placement, text, marked, values }: Hashed): string =>
  createHash('sha256')
    .update(canonicalJson({ key, n, locale, placement, text, marked, variables: values }))
    .digest('hex')
