import type { NodeEntry } from '../entry'
import { attribution } from './attribution'
import { blockquote } from './blockquote'
import { bulletList } from './bullet-list'
import { doc } from './doc'
import { figcaption } from './figcaption'
import { hardBreak } from './hard-break'
import { heading } from './heading'
import { horizontalRule } from './horizontal-rule'
import { image } from './image'
import { listItem } from './list-item'
import { orderedList } from './ordered-list'
import { paragraph } from './paragraph'
import { pullquote } from './pullquote'
import { quotation } from './quotation'
import { table } from './table'
import { tableCell } from './table-cell'
import { tableHeader } from './table-header'
import { tableRow } from './table-row'
import { text } from './text'

/** Every node, in the order of the schema: the first block is what an empty document begins with. */
export const NODES = {
  doc,
  paragraph,
  heading,
  bulletList,
  orderedList,
  listItem,
  blockquote,
  pullquote,
  quotation,
  attribution,
  image,
  figcaption,
  table,
  tableRow,
  tableHeader,
  tableCell,
  horizontalRule,
  hardBreak,
  text,
} as const satisfies Record<string, NodeEntry>
