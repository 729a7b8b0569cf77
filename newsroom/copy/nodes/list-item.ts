import { type NodeEntry, PART } from '../entry'

export const listItem: NodeEntry = {
  name: 'listItem',
  content: 'paragraph block*',
  defining: true,
  flags: PART,
  toDOM: () => ['li', 0],
  parseDOM: [{ tag: 'li' }],
}
