import { canonicalJson } from '@/newsroom/story/canonical-json'
import type { CopyMark, CopyNode } from './copy'

/** Inline content as a tree: what every renderer draws. A link around a bold word is one link. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'node'; readonly node: CopyNode }
  | { readonly kind: 'mark'; readonly mark: CopyMark; readonly runs: readonly Run[] }

type Open = { readonly mark: CopyMark; readonly key: string; readonly runs: Run[] }

/**
 * Merges marks exactly as ProseMirror's own serialiser does: a mark stays open while the next piece of text has it at
 * the same place in its list.
 */
export const runsOf = (content: readonly CopyNode[] = []): readonly Run[] => {
  const top: Run[] = []
  const open: Open[] = []
  for (const node of content) {
    const marks = (node.marks ?? []).map((mark) => ({ mark, key: canonicalJson(mark) }))
    const kept = open.findIndex(({ key }, rank) => key !== marks[rank]?.key)
    if (kept !== -1) open.length = kept
    for (const { mark, key } of marks.slice(open.length)) {
      const runs: Run[] = []
      innermost(open, top).push({ kind: 'mark', mark, runs })
      open.push({ mark, key, runs })
    }
    innermost(open, top).push(node.text === undefined ? { kind: 'node', node } : { kind: 'text', text: node.text })
  }
  return top
}

const innermost = (open: readonly Open[], top: Run[]): Run[] => open.at(-1)?.runs ?? top
