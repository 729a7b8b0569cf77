import type { DOMOutputSpec, Node } from '@tiptap/pm/model'
import { align, colwidth, span } from './attributes'
import { type Attributes, type NodeEntry, PART } from './entry'
import { wholeOf } from './parse-attributes'

const CELL: Attributes = { colspan: span, rowspan: span, colwidth, align }

const draw =
  (tag: 'td' | 'th') =>
  ({ attrs }: Node): DOMOutputSpec => {
    const spans = Object.entries({ colspan: attrs.colspan, rowspan: attrs.rowspan }).filter(([, value]) => value !== 1)
    const widths = attrs.colwidth ? { 'data-colwidth': attrs.colwidth.join(',') } : {}
    return [tag, { ...Object.fromEntries(spans), ...widths, ...(attrs.align ? { 'data-align': attrs.align } : {}) }, 0]
  }

const widthsOf = (element: HTMLElement, colspan: number): number[] | null => {
  const widths = element.getAttribute('data-colwidth')?.split(',').map(Number)
  return widths?.length === colspan && colwidth.validate(widths) ? widths : null
}

const read = (element: HTMLElement) => {
  const colspan = wholeOf(span, element.getAttribute('colspan'))
  const side = element.getAttribute('data-align')
  return {
    colspan,
    rowspan: wholeOf(span, element.getAttribute('rowspan')),
    colwidth: widthsOf(element, colspan),
    align: align.validate(side) ? side : null,
  }
}

/** A cell, of the body or of a header. It holds text and lists, never another table. */
export const cell = (name: string, tag: 'td' | 'th'): NodeEntry => ({
  name,
  content: '(paragraph | list)+',
  isolating: true,
  tableRole: tag === 'td' ? 'cell' : 'header_cell',
  attrs: CELL,
  flags: PART,
  toDOM: draw(tag),
  parseDOM: [{ tag, getAttrs: read }],
})
