import { createHash } from 'node:crypto'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { canonicalJson } from '@/newsroom/story/canonical-json'

type Hashed = Pick<Notice, 'key' | 'n' | 'locale' | 'placement' | 'text' | 'values'>

/** Kept beside each hash: 1 is over words and place alone, 2 also over what the variables were filled with. */
export const noticeHashVersion = ({ values }: Pick<Notice, 'values'>): 1 | 2 => (values === undefined ? 1 : 2)

/**
 * SHA-256, hex, over the words of one notice as it was published, where they stood and what filled them. A notice of
 * which no values were kept has the hash it has always had.
 */
export const noticeHash = ({ key, n, locale, placement, text, values }: Hashed): string =>
  createHash('sha256')
    .update(canonicalJson({ key, n, locale, placement, text, variables: values }))
    .digest('hex')
