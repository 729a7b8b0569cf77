import { type NodeEntry, PART } from '../entry'

export const hardBreak: NodeEntry = {
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  flags: PART,
  toDOM: () => ['br'],
  parseDOM: [{ tag: 'br' }],
}
