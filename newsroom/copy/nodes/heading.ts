import { align, id, lang, level } from '../attributes'
import { domAttributes } from '../dom-attributes'
import { BLOCK, type NodeEntry } from '../entry'

export const heading: NodeEntry = {
  name: 'heading',
  content: 'inline*',
  group: 'block',
  defining: true,
  attrs: { id, level, lang, align },
  flags: BLOCK,
  toDOM: (node) => [`h${node.attrs.level}`, domAttributes(node.attrs), 0],
  parseDOM: [
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 3 } },
    { tag: 'h4', attrs: { level: 4 } },
    { tag: 'h5', attrs: { level: 4 } },
    { tag: 'h6', attrs: { level: 4 } },
  ],
}
