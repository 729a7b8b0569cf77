import { align, span } from '../attributes'
import { cellContent } from './item'
import { type Markup, styleOf } from './markup'
import { readBlock } from './read-text'
import { type ForeignCell, rectangle } from './rectangle'
import { blocksIn, type Children, type Read, type Setting, within } from './setting'
import { endBlock } from './sheet'

const isElement = (child: Markup | string): child is Markup => typeof child !== 'string'
const PARTS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])
const isCell = ({ tag }: Markup): boolean => tag === 'td' || tag === 'th'

const rowsIn = (children: Children): readonly Markup[] =>
  children.filter(isElement).flatMap((child) => {
    if (PARTS.has(child.tag)) return rowsIn(child.children)
    return child.tag === 'tr' ? [child] : []
  })

const cellsIn = (row: Markup): readonly Markup[] => row.children.filter(isElement).filter(isCell)

/** Captions, and whatever else stands in a table without being a row. */
const besides = (children: Children): Children =>
  children.filter(
    (child) => !isElement(child) || (!PARTS.has(child.tag) && child.tag !== 'tr' && child.tag !== 'colgroup'),
  )

const spanOf = (given: string | undefined): number => {
  const number = Math.min(50, Math.trunc(Number(given ?? 1)))
  return span.validate(number) ? number : 1
}

const sideOf = (element: Markup): string | null => {
  const side = element.attrs['data-align'] ?? (styleOf(element, 'text-align') || element.attrs.align)
  return side !== undefined && align.validate(side) ? side : null
}

const cellOf = (element: Markup, setting: Setting): ForeignCell => ({
  type: element.tag === 'th' ? 'tableHeader' : 'tableCell',
  colspan: spanOf(element.attrs.colspan),
  rowspan: spanOf(element.attrs.rowspan),
  align: sideOf(element),
  content: cellContent(blocksIn(element.children, { ...within(element, setting), inCell: true })),
})

const MOST_CELLS = 5_000

const isTable = (rows: readonly (readonly Markup[])[]): boolean => {
  const count = rows.reduce((sum, cells) => sum + cells.length, 0)
  return count > 1 && count <= MOST_CELLS && rows.every((cells) => cells.length <= 100)
}

/** A table of one cell is a frame around text, and one inside a cell cannot be: both give their words only. */
export const readTable: Read = (element, sheet, setting) => {
  const rows = rowsIn(element.children)
  const cells = rows.map(cellsIn)
  if (setting.inCell || !isTable(cells)) return readBlock(element, sheet, setting)
  endBlock(sheet)
  setting.readAll(besides(element.children), sheet, setting)
  endBlock(sheet)
  const inner = within(element, setting)
  const table = rectangle(
    rows.map((row, index) => (cells[index] ?? []).map((cell) => cellOf(cell, within(row, inner)))),
  )
  sheet.blocks.push(table)
}
