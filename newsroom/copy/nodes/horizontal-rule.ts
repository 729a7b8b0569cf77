import { id } from '../attributes'
import { BLOCK, type NodeEntry } from '../entry'

export const horizontalRule: NodeEntry = {
  name: 'horizontalRule',
  group: 'block',
  attrs: { id },
  flags: BLOCK,
  toDOM: () => ['hr'],
  parseDOM: [{ tag: 'hr' }],
}
