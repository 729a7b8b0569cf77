import type { CopyNode } from './copy'
import { NODES } from './nodes/nodes'

const WITH_ID: ReadonlySet<string> = new Set(
  Object.values(NODES)
    .filter(({ flags }) => flags.hasId)
    .map(({ name }) => name),
)

export const takesId = (type: string): boolean => WITH_ID.has(type)

export const idOf = ({ attrs }: CopyNode): string | null => (typeof attrs?.id === 'string' ? attrs.id : null)

/** The first id two blocks share, or null. */
export const doubledId = (node: CopyNode): string | null => {
  const seen = new Set<string>()
  const look = (each: CopyNode): string | null => {
    const id = idOf(each)
    if (id !== null && seen.has(id)) return id
    if (id !== null) seen.add(id)
    for (const child of each.content ?? []) {
      const doubled = look(child)
      if (doubled !== null) return doubled
    }
    return null
  }
  return look(node)
}

const ids = (node: CopyNode): readonly string[] => {
  const own = idOf(node)
  return [...(own === null ? [] : [own]), ...(node.content ?? []).flatMap(ids)]
}

/** Gives every block without an id one that is free in the document; the same document gets the same ids. */
export const withBlockIds = <Doc extends CopyNode>(doc: Doc): Doc => {
  const taken = new Set(ids(doc))
  let next = 1
  const free = (): string => {
    while (taken.has(`block-${next}`)) next += 1
    taken.add(`block-${next}`)
    return `block-${next}`
  }
  const give = (node: CopyNode): CopyNode => {
    const lacks = takesId(node.type) && idOf(node) === null
    return {
      ...node,
      ...(lacks ? { attrs: { ...node.attrs, id: free() } } : {}),
      ...(node.content ? { content: node.content.map(give) } : {}),
    }
  }
  return { ...doc, content: (doc.content ?? []).map(give) }
}
