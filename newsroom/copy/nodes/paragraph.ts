import { align, id, lang } from '../attributes'
import { domAttributes } from '../dom-attributes'
import { BLOCK, type NodeEntry } from '../entry'
import { textblockOf } from '../parse-attributes'

export const paragraph: NodeEntry = {
  name: 'paragraph',
  content: 'inline*',
  group: 'block',
  attrs: { id, lang, align },
  flags: BLOCK,
  toDOM: (node) => ['p', domAttributes(node.attrs), 0],
  parseDOM: [{ tag: 'p', getAttrs: textblockOf }],
}
