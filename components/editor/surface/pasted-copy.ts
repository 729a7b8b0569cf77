import type { CopyNode } from '@/newsroom/copy/copy'
import { withoutIds } from '@/newsroom/copy/ids'
import type { Dropped } from '@/newsroom/copy/import/heard'
import { importHtml } from '@/newsroom/copy/import/html'
import { importText } from '@/newsroom/copy/import/text'
import type { Noticed } from '@/newsroom/evidence/hints/hint'
import { hintsInPaste } from '@/newsroom/evidence/hints/in-paste'

export type Pasted = {
  readonly nodes: readonly CopyNode[]
  readonly dropped: readonly Dropped[]
  /** What in it may speak of a machine. */
  readonly noticed: readonly Noticed[]
}

const isEmpty = ([first, ...rest]: readonly CopyNode[]): boolean =>
  rest.length === 0 && (first === undefined || (first.type === 'paragraph' && first.content === undefined))

/**
 * What the clipboard holds as copy; no nodes when it holds nothing that copy knows. Ids are left behind: the importer
 * counts them from one, and two people pasting at once must not call two blocks by one name.
 */
export const pastedCopy = (html: string, text: string): Pasted => {
  const { copy, dropped } = html.trim() === '' ? { copy: importText(text), dropped: [] } : importHtml(html)
  const nodes = (copy.content ?? []).map(withoutIds)
  return { nodes: isEmpty(nodes) ? [] : nodes, dropped, noticed: hintsInPaste(html, text) }
}
