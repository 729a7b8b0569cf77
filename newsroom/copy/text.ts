import type { CopyNode } from './copy'
import { textblocksOf } from './walk'

/** The searchable text, a line a paragraph, without a trace of markup. */
export const copyText = (copy: CopyNode): string =>
  [...textblocksOf(copy)]
    .filter(({ flags, text }) => flags.searchable && text !== '')
    .map(({ text }) => text)
    .join('\n')
