import { id } from '../attributes'
import { BLOCK, type NodeEntry } from '../entry'

export const blockquote: NodeEntry = {
  name: 'blockquote',
  content: 'block+',
  group: 'block',
  defining: true,
  attrs: { id },
  flags: BLOCK,
  toDOM: () => ['blockquote', 0],
  parseDOM: [{ tag: 'blockquote' }],
}
