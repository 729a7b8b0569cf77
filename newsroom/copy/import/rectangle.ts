import type { CopyNode } from '../copy'

export type ForeignCell = {
  readonly type: 'tableHeader' | 'tableCell'
  readonly colspan: number
  readonly rowspan: number
  readonly align: string | null
  readonly content: readonly CopyNode[]
}

const EMPTY: ForeignCell = {
  type: 'tableCell',
  colspan: 1,
  rowspan: 1,
  align: null,
  content: [{ type: 'paragraph' }],
}

const toNode = ({ type, content, ...attrs }: ForeignCell): CopyNode => ({ type, attrs, content })

type Grid = boolean[][]

const isTaken = (grid: Grid, row: number, column: number): boolean => grid[row]?.[column] === true

/** Places a cell at the first free column, no larger than there is room for. */
const place = (grid: Grid, row: number, cell: ForeignCell): ForeignCell => {
  let column = 0
  while (isTaken(grid, row, column)) column += 1
  let colspan = 1
  while (colspan < cell.colspan && !isTaken(grid, row, column + colspan)) colspan += 1
  const rowspan = Math.min(cell.rowspan, grid.length - row)
  for (const line of grid.slice(row, row + rowspan)) {
    for (let taken = column; taken < column + colspan; taken += 1) line[taken] = true
  }
  return { ...cell, colspan, rowspan }
}

const holes = (line: readonly boolean[], width: number): number =>
  Array.from({ length: width }, (_, column) => line[column] === true).filter((taken) => !taken).length

/** A table node from rows as they come: spans cut to what fits, short rows filled up. */
export const rectangle = (rows: readonly (readonly ForeignCell[])[]): CopyNode => {
  const grid: Grid = rows.map(() => [])
  const placed = rows.map((cells, row) => cells.map((cell) => place(grid, row, cell)))
  const width = Math.max(...grid.map((line) => line.length))
  const filled = placed.map((cells, row) => [
    ...cells,
    ...Array.from({ length: holes(grid[row] ?? [], width) }, () => place(grid, row, EMPTY)),
  ])
  return { type: 'table', content: filled.map((cells) => ({ type: 'tableRow', content: cells.map(toNode) })) }
}
