import type { Copy, CopyNode } from './copy'
import { type Fault, fault } from './fault'
import { type NodeName, nodeName } from './names'
import { NODES } from './nodes/nodes'

/** Blocks in here are the inside of another block and may do without an id. */
const INSIDES: readonly NodeName[] = ['listItem', 'tableCell', 'tableHeader']

export const idOf = ({ attrs }: CopyNode): string | null => (typeof attrs?.id === 'string' ? attrs.id : null)

const repeated = (node: CopyNode, seen: Set<string>, path: string): Fault | null => {
  const id = idOf(node)
  if (id !== null && seen.has(id))
    return fault(`${path}/attrs/id`, 'repeatedId', `${id} is the id of another block too`)
  if (id !== null) seen.add(id)
  for (const [index, child] of (node.content ?? []).entries()) {
    const found = repeated(child, seen, `${path}/content/${index}`)
    if (found !== null) return found
  }
  return null
}

/** The first id that two blocks share. */
export const repeatedId = (copy: Copy): Fault | null => repeated(copy, new Set(), '')

const idsIn = (node: CopyNode): readonly string[] => {
  const id = idOf(node)
  const inner = (node.content ?? []).flatMap(idsIn)
  return id === null ? inner : [id, ...inner]
}

/** Gives out ids that nothing in the document has. The same document gets the same ones. */
const freshIds = (copy: Copy): (() => string) => {
  const taken = new Set(idsIn(copy))
  let n = 0
  return () => {
    do n += 1
    while (taken.has(`auto-${n}`))
    return `auto-${n}`
  }
}

/** The document with an id on every block that needs one; the second of two equal ids is given up for a new one. */
export const withIds = (copy: Copy): Copy => {
  const fresh = freshIds(copy)
  const seen = new Set<string>()
  const own = (node: CopyNode, isInside: boolean): CopyNode['attrs'] => {
    const id = idOf(node)
    if (id === null ? isInside || !NODES[nodeName(node)].flags.hasId : !seen.has(id)) {
      if (id !== null) seen.add(id)
      return node.attrs
    }
    return { ...node.attrs, id: fresh() }
  }
  const give = (node: CopyNode, isInside: boolean): CopyNode => {
    const attrs = own(node, isInside)
    const inner = isInside || INSIDES.includes(nodeName(node))
    return {
      ...node,
      ...(attrs === undefined ? {} : { attrs }),
      ...(node.content === undefined ? {} : { content: node.content.map((child) => give(child, inner)) }),
    }
  }
  return { ...give(copy, false), type: 'doc' }
}

/** The same block as a new one: ids are given when it has found its place. */
export const withoutIds = (node: CopyNode): CopyNode => {
  const { id: _, ...attrs } = node.attrs ?? {}
  const { attrs: __, content, ...rest } = node
  return {
    ...rest,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content === undefined ? {} : { content: content.map(withoutIds) }),
  }
}
