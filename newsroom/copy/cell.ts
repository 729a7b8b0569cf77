import type { DOMOutputSpec, Node } from '@tiptap/pm/model'
import { align, colwidth, span } from './attributes'
import { type Attributes, type NodeEntry, PART } from './entry'

const CELL: Attributes = { colspan: span, rowspan: span, colwidth, align }

const spanOf = (element: HTMLElement, name: string): number => {
  const given = Number(element.getAttribute(name) ?? 1)
  return span.validate(given) ? given : 1
}

const draw =
  (tag: 'td' | 'th') =>
  ({ attrs }: Node): DOMOutputSpec => {
    const spans = Object.entries({ colspan: attrs.colspan, rowspan: attrs.rowspan }).filter(([, value]) => value !== 1)
    return [tag, { ...Object.fromEntries(spans), ...(attrs.align ? { 'data-align': attrs.align } : {}) }, 0]
  }

/** A cell, of the body or of a header; both hold blocks and may span. */
export const cell = (name: string, tag: 'td' | 'th'): NodeEntry => ({
  name,
  content: 'block+',
  isolating: true,
  tableRole: tag === 'td' ? 'cell' : 'header_cell',
  attrs: CELL,
  flags: PART,
  toDOM: draw(tag),
  parseDOM: [
    { tag, getAttrs: (element) => ({ colspan: spanOf(element, 'colspan'), rowspan: spanOf(element, 'rowspan') }) },
  ],
})
