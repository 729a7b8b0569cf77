import type { CopyNode } from './copy'
import type { Flags, NodeEntry } from './entry'
import { idOf } from './ids'
import { nodeName } from './names'
import { NODES } from './nodes/nodes'

/** A stretch of running text: a paragraph, a heading, a caption, a quotation. */
export type Textblock = {
  readonly node: CopyNode
  readonly text: string
  /** The innermost block around it, or itself, that has an id. */
  readonly blockId: string | null
  readonly flags: Flags
}

const INLINE = 'inline*'

/** The text inside a node that holds text; a break is a newline. */
const textIn = ({ content = [] }: CopyNode): string => content.map(({ text = '\n' }) => text).join('')

/** Every textblock in reading order. */
export function* textblocksOf(node: CopyNode, outer: string | null = null): Generator<Textblock> {
  const entry: NodeEntry = NODES[nodeName(node)]
  const blockId = idOf(node) ?? outer
  if (entry.content === INLINE) yield { node, text: textIn(node), blockId, flags: entry.flags }
  else for (const child of node.content ?? []) yield* textblocksOf(child, blockId)
}
