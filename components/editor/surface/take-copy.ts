import type { Editor } from '@tiptap/core'
import type { Copy } from '@/newsroom/copy/copy'

/**
 * Makes the text on the screen become this one, replacing only from the first to the last difference, so that the
 * caret and what it stands in stay where they are. Not undoable: it was not the writer who did it.
 */
export const takeCopy = (editor: Editor, copy: Copy): void => {
  const { doc, tr } = editor.state
  const wanted = editor.schema.nodeFromJSON(copy)
  const start = doc.content.findDiffStart(wanted.content)
  const end = doc.content.findDiffEnd(wanted.content)
  if (start === null || end === null) return
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const slice = wanted.slice(start, end.b + overlap)
  tr.replace(start, end.a + overlap, slice)
  if (!tr.doc.eq(wanted)) tr.replaceWith(0, tr.doc.content.size, wanted.content)
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('taken', true))
}
