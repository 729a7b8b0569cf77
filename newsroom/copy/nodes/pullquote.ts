import { id } from '../attributes'
import { domAttributes } from '../dom-attributes'
import { BLOCK, type NodeEntry } from '../entry'
import { idOf } from '../parse-attributes'

/** A quotation set large, with who said it; the attribution may be empty. */
export const pullquote: NodeEntry = {
  name: 'pullquote',
  content: 'quotation attribution',
  group: 'block',
  isolating: true,
  attrs: { id },
  flags: BLOCK,
  toDOM: ({ attrs }) => ['aside', { class: 'pullquote', ...domAttributes(attrs) }, 0],
  parseDOM: [{ tag: 'aside.pullquote', getAttrs: idOf }],
}
