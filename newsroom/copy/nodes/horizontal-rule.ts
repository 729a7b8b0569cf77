import { id } from '../attributes'
import { domAttributes } from '../dom-attributes'
import { BLOCK, type NodeEntry } from '../entry'
import { idOf } from '../parse-attributes'

export const horizontalRule: NodeEntry = {
  name: 'horizontalRule',
  group: 'block',
  attrs: { id },
  flags: BLOCK,
  toDOM: ({ attrs }) => ['hr', domAttributes(attrs)],
  parseDOM: [{ tag: 'hr', getAttrs: idOf }],
}
