import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

export type Moved = { readonly position: number; readonly of: number }

/** Moves the outermost block of the caret one place up or down. Null: it is already first or last. */
export const moveBlock = (editor: Editor, direction: -1 | 1): Moved | null => {
  const { doc, selection, tr } = editor.state
  const index = selection.$from.index(0)
  const block = doc.maybeChild(index)
  const neighbour = doc.maybeChild(index + direction)
  if (!block || !neighbour) return null
  const from = selection.$from.posAtIndex(index, 0)
  const to = direction === 1 ? from + neighbour.nodeSize : from - neighbour.nodeSize
  tr.delete(from, from + block.nodeSize).insert(to, block)
  const shift = to - from
  const { anchor, head } = selection
  tr.setSelection(TextSelection.between(tr.doc.resolve(anchor + shift), tr.doc.resolve(head + shift)))
  editor.view.dispatch(tr.scrollIntoView())
  return { position: index + direction + 1, of: doc.childCount }
}
