import { type NodeEntry, PART } from '../entry'

export const tableRow: NodeEntry = {
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  flags: PART,
  toDOM: () => ['tr', 0],
  parseDOM: [{ tag: 'tr' }],
}
