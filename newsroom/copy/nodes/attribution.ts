import { ASIDE, type NodeEntry } from '../entry'

export const attribution: NodeEntry = {
  name: 'attribution',
  content: 'inline*',
  defining: true,
  flags: ASIDE,
  toDOM: () => ['p', { class: 'attribution' }, 0],
  parseDOM: [{ tag: 'p.attribution', priority: 60 }],
}
