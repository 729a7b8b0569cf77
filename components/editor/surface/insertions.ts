import type { Editor } from '@tiptap/core'
import type { Node as CopyNode } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { Tool } from './tools'

/** Puts a block after the one the caret stands in, in place of an empty paragraph, and the caret into it. */
export const insertBlock = (editor: Editor, block: CopyNode): boolean => {
  const { $from } = editor.state.selection
  const { tr } = editor.state
  const depth = insertionDepth(editor, block)
  const here = $from.node(depth)
  const empty = depth === $from.depth && here.isTextblock && here.content.size === 0
  const at = empty ? $from.before(depth) : $from.after(depth)
  if (empty) tr.replaceWith(at, $from.after(depth), block)
  else tr.insert(at, block)
  const after = at + block.nodeSize
  if (block.isLeaf && tr.doc.resolve(after).nodeAfter === null) {
    const paragraph = editor.schema.nodes.paragraph?.createAndFill()
    if (paragraph) tr.insert(after, paragraph)
  }
  tr.setSelection(TextSelection.near(tr.doc.resolve(block.isLeaf ? after : at + 1)))
  editor.view.dispatch(tr.scrollIntoView())
  editor.view.focus()
  return true
}

/** The deepest level at which the block may stand: a table inside a table goes after the outer one. */
const insertionDepth = (editor: Editor, block: CopyNode): number => {
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 1; depth -= 1) {
    const index = $from.indexAfter(depth - 1)
    if ($from.node(depth - 1).canReplaceWith(index, index, block.type)) return depth
  }
  return Math.min(1, $from.depth)
}

const fresh = (
  name: string,
  make: (editor: Editor) => CopyNode | null | undefined,
  keys: readonly string[] = [],
): Tool => ({
  name,
  keys,
  run: (editor) => {
    const block = make(editor)
    return block ? insertBlock(editor, block) : false
  },
})

const TABLE = { rows: 3, columns: 3 } as const

const emptyTable = ({ schema }: Editor): CopyNode | null | undefined => {
  const row = (cell: 'tableHeader' | 'tableCell') => {
    const cells = Array.from({ length: TABLE.columns }, () => schema.nodes[cell]?.createAndFill() ?? null)
    return (
      schema.nodes.tableRow?.create(
        null,
        cells.filter((made) => made !== null),
      ) ?? null
    )
  }
  const rows = [row('tableHeader'), ...Array.from({ length: TABLE.rows - 1 }, () => row('tableCell'))]
  return schema.nodes.table?.create(
    null,
    rows.filter((made) => made !== null),
  )
}

export const INSERTIONS: readonly Tool[] = [
  fresh('pullquote', ({ schema }) => schema.nodes.pullquote?.createAndFill()),
  fresh('table', emptyTable),
  fresh('divider', ({ schema }) => schema.nodes.horizontalRule?.create()),
]
