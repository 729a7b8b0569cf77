import type { Node } from '@tiptap/pm/model'
import { type Fault, fault } from './fault'

const MOST_COLUMNS = 200

/** Puts a cell into the first free columns of its row and those below; null when it overlaps or hangs out. */
const place = (grid: readonly boolean[][], row: number, { attrs }: Node): true | null => {
  const first = grid[row]?.indexOf(false) ?? -1
  if (first === -1 || first + attrs.colspan > (grid[row]?.length ?? 0)) return null
  if (row + attrs.rowspan > grid.length) return null
  if (attrs.colwidth !== null && attrs.colwidth.length !== attrs.colspan) return null
  for (const line of grid.slice(row, row + attrs.rowspan)) {
    if (line.slice(first, first + attrs.colspan).includes(true)) return null
    line.fill(true, first, first + attrs.colspan)
  }
  return true
}

const widthOf = (row: Node | null): number => row?.children.reduce((width, cell) => width + cell.attrs.colspan, 0) ?? 0

/** Is the table a rectangle, every field of it covered exactly once? */
const isRectangle = (table: Node): boolean => {
  const width = widthOf(table.firstChild)
  if (width < 1 || width > MOST_COLUMNS) return false
  const grid = Array.from({ length: table.childCount }, () => Array.from({ length: width }, () => false))
  const fits = table.children.every((row, index) => row.children.every((cell) => place(grid, index, cell) !== null))
  return fits && grid.every((line) => !line.includes(false))
}

/** The first table whose cells leave gaps, overlap or reach beyond it. */
export const tableFault = (node: Node, path = ''): Fault | null => {
  if (node.isTextblock) return null
  if (node.type.name === 'table' && !isRectangle(node)) {
    return fault(path, 'badTable', 'the cells of a table must cover a rectangle')
  }
  for (const [index, child] of node.children.entries()) {
    const found = tableFault(child, `${path}/content/${index}`)
    if (found !== null) return found
  }
  return null
}
