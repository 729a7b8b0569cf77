import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { linesOf } from '@/newsroom/repair/lines-of'
import type { Repair } from '@/newsroom/repair/repair'
import { copyOf } from '../surface/copy-of'

/** Where each stretch of running text begins, in reading order. */
const startsOf = (editor: Editor): readonly number[] => {
  const starts: number[] = []
  editor.state.doc.descendants((node, at) => {
    if (node.isTextblock) starts.push(at + 1)
    return !node.isTextblock
  })
  return starts
}

type Placed = Repair & { readonly start: number }

const placed = (repairs: readonly Repair[], starts: readonly number[]): readonly Placed[] =>
  repairs.flatMap((repair) => {
    const start = starts[repair.line]
    return start === undefined ? [] : [{ ...repair, start }]
  })

/** From the end on, so that no change moves the place of another. */
const fromTheEnd = (a: Placed, b: Placed): number => b.start + b.from - (a.start + a.from)

/**
 * Makes the repairs that still fit the text, all in one step that undo takes back whole; answers with them. What
 * somebody has changed meanwhile stays as they have it, and so do the marks around.
 */
export const applyRepairs = (editor: Editor, repairs: readonly Repair[]): readonly Repair[] => {
  const lines = linesOf(copyOf(editor))
  const fitting = repairs.filter(({ line, from, to, was }) => lines[line]?.slice(from, to) === was)
  const tr = closeHistory(editor.state.tr)
  for (const { start, from, to, text } of placed(fitting, startsOf(editor)).toSorted(fromTheEnd))
    if (text === '') tr.delete(start + from, start + to)
    else tr.insertText(text, start + from, start + to)
  if (tr.docChanged) editor.view.dispatch(tr)
  return fitting
}
