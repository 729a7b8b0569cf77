import { id } from '../attributes'
import { BLOCK, type NodeEntry } from '../entry'

export const bulletList: NodeEntry = {
  name: 'bulletList',
  content: 'listItem+',
  group: 'block list',
  attrs: { id },
  flags: BLOCK,
  toDOM: () => ['ul', 0],
  parseDOM: [{ tag: 'ul' }],
}
