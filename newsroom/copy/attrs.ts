import type { CopyMark, CopyNode } from './copy'
import type { Attribute, Attributes } from './entry'
import { MARKS } from './marks/marks'
import { isMarkName, isNodeName } from './names'
import { NODES } from './nodes/nodes'

type Holder = CopyNode | CopyMark

const attributesOf = (type: string): Attributes => {
  if (isNodeName(type)) return entryAttributes(NODES[type])
  return isMarkName(type) ? entryAttributes(MARKS[type]) : {}
}

const entryAttributes = ({ attrs = {} }: { readonly attrs?: Readonly<Record<string, Attribute>> }) => attrs

/** What an attribute says, or what its absence means: the canonical form leaves defaults out. */
const saidBy = ({ type, attrs }: Holder, name: string): unknown => attrs?.[name] ?? attributesOf(type)[name]?.default

/** A text attribute; empty when it says nothing. */
export const textAttr = (holder: Holder, name: string): string => {
  const value = saidBy(holder, name)
  return typeof value === 'string' ? value : ''
}

export const numberAttr = (holder: Holder, name: string): number => {
  const value = saidBy(holder, name)
  return typeof value === 'number' ? value : Number.NaN
}

export const flagAttr = (holder: Holder, name: string): boolean => saidBy(holder, name) === true
