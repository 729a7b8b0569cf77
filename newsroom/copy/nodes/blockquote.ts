import { id } from '../attributes'
import { domAttributes } from '../dom-attributes'
import { BLOCK, type NodeEntry } from '../entry'
import { idOf } from '../parse-attributes'

export const blockquote: NodeEntry = {
  name: 'blockquote',
  content: 'block+',
  group: 'block',
  defining: true,
  attrs: { id },
  flags: BLOCK,
  toDOM: ({ attrs }) => ['blockquote', domAttributes(attrs), 0],
  parseDOM: [{ tag: 'blockquote', getAttrs: idOf }],
}
