import { type NodeEntry, PART } from '../entry'

export const figcaption: NodeEntry = {
  name: 'figcaption',
  content: 'inline*',
  defining: true,
  flags: PART,
  toDOM: () => ['figcaption', 0],
  parseDOM: [{ tag: 'figcaption' }],
}
