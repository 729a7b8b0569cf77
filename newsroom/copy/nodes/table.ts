import { id } from '../attributes'
import { domAttributes } from '../dom-attributes'
import { BLOCK, type NodeEntry } from '../entry'
import { idOf } from '../parse-attributes'

export const table: NodeEntry = {
  name: 'table',
  content: 'tableRow+',
  group: 'block',
  isolating: true,
  tableRole: 'table',
  attrs: { id },
  flags: BLOCK,
  toDOM: ({ attrs }) => ['table', domAttributes(attrs), ['tbody', 0]],
  parseDOM: [{ tag: 'table', getAttrs: idOf }],
}
