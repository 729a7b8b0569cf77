import { id } from '../attributes'
import { domAttributes } from '../dom-attributes'
import { BLOCK, type NodeEntry } from '../entry'
import { idOf } from '../parse-attributes'

export const bulletList: NodeEntry = {
  name: 'bulletList',
  content: 'listItem+',
  group: 'block list',
  attrs: { id },
  flags: BLOCK,
  toDOM: ({ attrs }) => ['ul', domAttributes(attrs), 0],
  parseDOM: [{ tag: 'ul', getAttrs: idOf }],
}
