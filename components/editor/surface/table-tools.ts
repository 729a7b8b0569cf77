import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  toggleHeaderRow,
} from '@tiptap/pm/tables'
import type { Tool } from './tools'

const runs = (command: Command) => (editor: Editor) => {
  const ran = command(editor.state, editor.view.dispatch, editor.view)
  editor.view.focus()
  return ran
}

const tool = (name: string, command: Command): Tool => ({ name, keys: [], run: runs(command) })

export const TABLE_TOOLS: readonly Tool[] = [
  tool('rowAbove', addRowBefore),
  tool('rowBelow', addRowAfter),
  tool('columnBefore', addColumnBefore),
  tool('columnAfter', addColumnAfter),
  tool('headerRow', toggleHeaderRow),
  tool('deleteRow', deleteRow),
  tool('deleteColumn', deleteColumn),
  tool('deleteTable', deleteTable),
]

export const inTable = (editor: Editor): boolean => isInTable(editor.state)

/** Tab walks the cells; from the last one it makes a new row. */
export const nextCell = (editor: Editor): boolean =>
  isInTable(editor.state) &&
  (runs(goToNextCell(1))(editor) || (runs(addRowAfter)(editor) && runs(goToNextCell(1))(editor)))

export const previousCell = (editor: Editor): boolean => isInTable(editor.state) && runs(goToNextCell(-1))(editor)
