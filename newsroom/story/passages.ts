import type { CopyNode } from '@/newsroom/copy/copy'
import { textblocksOf } from '@/newsroom/copy/walk'

/** Text that stands together, and the innermost block with an id it stands in. */
export type Passage = { readonly at: string; readonly text: string }

/** The passages of a copy, or of one of its blocks, in reading order; empty ones are left out. */
export const passagesOf = (node: CopyNode): readonly Passage[] =>
  [...textblocksOf(node)].filter(({ text }) => text !== '').map(({ text, blockId }) => ({ text, at: blockId ?? '' }))
