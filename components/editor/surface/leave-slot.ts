import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/** The lines of a pull quote and the caption of a picture: one each, so Enter goes on instead of parting them. */
const SLOTS: ReadonlySet<string> = new Set(['quotation', 'attribution', 'figcaption'])

/** Goes to the next slot of the block, or after the last one to a new paragraph under it. */
export const leaveSlot = (editor: Editor): boolean => {
  const { $from } = editor.state.selection
  if (!SLOTS.has($from.parent.type.name)) return false
  const { tr } = editor.state
  const outer = $from.depth - 1
  if ($from.index(outer) < $from.node(outer).childCount - 1) {
    tr.setSelection(TextSelection.near(tr.doc.resolve($from.after() + 1)))
  } else {
    const paragraph = editor.schema.nodes.paragraph?.createAndFill()
    const after = $from.after(outer)
    if (!paragraph) return false
    tr.insert(after, paragraph).setSelection(TextSelection.near(tr.doc.resolve(after + 1)))
  }
  editor.view.dispatch(tr.scrollIntoView())
  return true
}
