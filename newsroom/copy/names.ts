import { MARKS } from './marks/marks'
import { NODES } from './nodes/nodes'

/** Renderers are `Record`s over these: a new node does not compile until every one of them handles it. */
export type NodeName = keyof typeof NODES
export type MarkName = keyof typeof MARKS

export const isNodeName = (name: unknown): name is NodeName => typeof name === 'string' && Object.hasOwn(NODES, name)
export const isMarkName = (name: unknown): name is MarkName => typeof name === 'string' && Object.hasOwn(MARKS, name)

/** The name of a node of checked copy. Anything else is a bug, not input. */
export const nodeName = ({ type }: { readonly type: string }): NodeName => {
  if (!isNodeName(type)) throw new TypeError(`unchecked copy: no node is called ${type}`)
  return type
}

/** The name of a mark of checked copy. */
export const markName = ({ type }: { readonly type: string }): MarkName => {
  if (!isMarkName(type)) throw new TypeError(`unchecked copy: no mark is called ${type}`)
  return type
}
