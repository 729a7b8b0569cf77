import type { MARKS } from './marks/marks'
import type { NODES } from './nodes/nodes'

/** Renderers are `Record`s over these: a new node does not compile until every one of them handles it. */
export type NodeName = keyof typeof NODES
export type MarkName = keyof typeof MARKS
