import { id } from '../attributes'
import { BLOCK, type NodeEntry } from '../entry'

/** A quotation set large, with who said it; the attribution may be empty. */
export const pullquote: NodeEntry = {
  name: 'pullquote',
  content: 'quotation attribution',
  group: 'block',
  isolating: true,
  attrs: { id },
  flags: BLOCK,
  toDOM: () => ['aside', { class: 'pullquote' }, 0],
  parseDOM: [{ tag: 'aside.pullquote' }],
}
