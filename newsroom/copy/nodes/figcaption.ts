import { ASIDE, type NodeEntry } from '../entry'

export const figcaption: NodeEntry = {
  name: 'figcaption',
  content: 'inline*',
  defining: true,
  flags: ASIDE,
  toDOM: () => ['figcaption', 0],
  parseDOM: [{ tag: 'figcaption' }],
}
