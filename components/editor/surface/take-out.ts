import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { textOf } from '@/newsroom/disclaimers/lift/text-of'
import { copyOf } from './copy-of'

/** Takes out the outermost block with this id, if it still says this: one step, which undo brings back whole. */
export const takeOut = (editor: Editor, { at, text }: { readonly at: string; readonly text: string }): boolean => {
  const { doc, tr } = editor.state
  const index = (copyOf(editor).content ?? []).findIndex((block) => block.attrs?.id === at && textOf(block) === text)
  const node = doc.maybeChild(index)
  if (!node || node.attrs.id !== at) return false
  const from = doc.resolve(0).posAtIndex(index)
  editor.view.dispatch(closeHistory(tr).delete(from, from + node.nodeSize))
  return true
}
