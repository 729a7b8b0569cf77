import { ASIDE, type NodeEntry } from '../entry'

export const quotation: NodeEntry = {
  name: 'quotation',
  content: 'inline*',
  defining: true,
  flags: ASIDE,
  toDOM: () => ['p', { class: 'quotation' }, 0],
  parseDOM: [{ tag: 'p.quotation', priority: 60 }],
}
