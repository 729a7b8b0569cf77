import { align, id, lang, level } from '../attributes'
import { domAttributes } from '../dom-attributes'
import { BLOCK, type NodeEntry } from '../entry'
import { textblockOf } from '../parse-attributes'

/** The headline of the piece is its only first-level heading; three levels are enough below it. */
const LEVELS = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 } as const

export const heading: NodeEntry = {
  name: 'heading',
  content: 'inline*',
  group: 'block',
  defining: true,
  attrs: { id, level, lang, align },
  flags: BLOCK,
  toDOM: (node) => [`h${node.attrs.level}`, domAttributes(node.attrs), 0],
  parseDOM: Object.entries(LEVELS).map(([tag, deep]) => ({
    tag,
    getAttrs: (element) => ({ ...textblockOf(element), level: deep }),
  })),
}
