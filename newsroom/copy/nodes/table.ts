import { id } from '../attributes'
import { BLOCK, type NodeEntry } from '../entry'

export const table: NodeEntry = {
  name: 'table',
  content: 'tableRow+',
  group: 'block',
  isolating: true,
  tableRole: 'table',
  attrs: { id },
  flags: BLOCK,
  toDOM: () => ['table', ['tbody', 0]],
  parseDOM: [{ tag: 'table' }],
}
